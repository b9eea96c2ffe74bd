import { forgetText, keepQuietly, textIn } from '../../device/device-storage.ts'

/**
 * Where this tab keeps which trial pages were opened from the results: the number of a trial whose link was pressed, until its page stands; then the browser's key of that
 * entry of its history. It says nothing that was answered, and addresses and requests say nothing of it: our pages send no referrer either.
 */
const MARKS_KEY = 'gutcheck-from-results'

const MOST = 20

/** The trial that an address is the page of; null for another page. */
const trialIn = (path: string) => /^\/trials\/(NCT\d{8})$/.exec(path)?.[1] ?? null

const read = () => (textIn('tab', MARKS_KEY) ?? '').split(' ').filter(Boolean)

const keep = (marks: readonly string[]) =>
  keepQuietly('tab', MARKS_KEY, marks.slice(-MOST).join(' '))

/** Forgets them, for who clears what the device keeps. */
export const forgetMarks = () => forgetText('tab', MARKS_KEY)

/** Marks the page that a pressed link of the results leads to, where it is that of a trial. */
function markPressed({ target }: Event) {
  const link = target instanceof Element ? target.closest('a') : null
  const nctId = link === null ? null : trialIn(link.pathname)
  if (nctId !== null) keep([...read().filter((mark) => mark !== nctId), nctId])
}

/** While results stand: notes which trial is opened from them. Returns what ends it. */
export function markWhatIsOpened(): () => void {
  const kinds = ['click', 'auxclick'] as const
  for (const kind of kinds) document.addEventListener(kind, markPressed, true)
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, markPressed, true)
  }
}

/** Null in browsers without the Navigation API. */
const entries = () =>
  (window.navigation?.entries() ?? []).filter(({ sameDocument }) => sameDocument)

/** Whether the page of a trial that stands here was opened from the results, also after a reload and after Back to it. */
export function isFromResults(): boolean {
  const marks = read()
  const nctId = trialIn(window.location.pathname)
  if (nctId === null) return false
  const here = entries()
  if (here.some(({ key }) => marks.includes(key))) return true
  if (!marks.includes(nctId)) return false
  const [first] = here
  if (first !== undefined) keep([...marks.filter((mark) => mark !== nctId), first.key])
  return true
}

/** Goes back in the history to the page before this one, past jumps within it. False where there is none, or the browser cannot tell. */
export function goBackPastJumps(): boolean {
  const [first] = entries()
  const before = first === undefined ? undefined : window.navigation?.entries()[first.index - 1]
  if (before === undefined) return false
  window.navigation.traverseTo(before.key)
  return true
}
