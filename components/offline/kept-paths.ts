import { STEPS } from '#lib/eligibility/questions/flow'
import { LESSON_PATHS } from '#lib/learn/lesson-ids'

/** Pages of which every device keeps the same. Those of the listed trials come on top. */
export const KEPT_PAGES: readonly string[] = [
  '/',
  '/trials',
  ...STEPS.map((step) => (step === '' ? '/check' : `/check/${step}`)),
  '/saved',
  '/saved/print',
  '/learn',
  ...LESSON_PATHS,
  '/learn/signals',
  '/about',
  '/offline',
]

/** Shown in place of a page that is not kept. */
export const OFFLINE_PAGE = '/offline'

/** What the kept pages ask for: one answer for everyone. The second names every listed trial. */
export const KEPT_FACTS = '/api/shortlist-facts'
export const KEPT_DATA: readonly string[] = ['/api/catalogue', KEPT_FACTS, '/api/sheets']

/** The page of one trial, by a number as our lists write it. */
const TRIAL_PAGE = /^\/trials\/NCT\d{8}$/

/**
 * Whether the page at this address may be kept: it is one of those that every device keeps, or that of a trial. What follows a question mark may hold
 * what a person chose, so no such address is.
 */
export function mayBeKept({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  return search === '' && (KEPT_PAGES.includes(pathname) || TRIAL_PAGE.test(pathname))
}

/** The page of a trial, by its number. */
export const trialPage = (nctId: string) => `/trials/${nctId}`

/** The number of each listed trial, from the facts of all of them. Throws for facts of another form: nothing of it can be kept then. */
export function listedNumbers(facts: unknown): readonly string[] {
  if (!(isObject(facts) && Array.isArray(facts['trials']))) throw new Error('No list of trials.')
  return facts['trials'].map((trial: unknown) => {
    const nctId = isObject(trial) ? String(trial['nctId']) : ''
    if (!TRIAL_PAGE.test(trialPage(nctId))) throw new Error('A trial without a number.')
    return nctId
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
