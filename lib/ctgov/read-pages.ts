import { z } from 'zod'
import { RegistryError } from './error.ts'
import { nctIdOf } from './study.ts'

/** What one call cost: size once unpacked, time until the last byte, and how many tries it took. */
export type Cost = { readonly bytes: number; readonly ms: number; readonly tries: number }

export type Answer = Cost & { readonly data: unknown }

/** Every study of one search, raw: each is parsed by itself later, so that a damaged one costs no other. */
export type StudyPages = {
  readonly studies: readonly unknown[]
  /** How many the registry said there are; null where it did not say. Compare it with `studies` before trusting the read. */
  readonly total: number | null
  readonly pages: number
  readonly bytes: number
  /** Studies that came twice, because the registry changed between two pages. They are in `studies` once. */
  readonly duplicates: number
  readonly costs: readonly Cost[]
}

const pageSchema = z.object({
  studies: z.array(z.unknown()),
  nextPageToken: z.string().min(1).nullish(),
  totalCount: z.number().int().nonnegative().nullish(),
})

type GetPage = (token: string | null) => Promise<Answer>

/**
 * Reads all pages of a search. A token that dies (the registry was rebuilt meanwhile) starts the read again from page 1, once.
 * Throws RegistryError: `unstable` if it dies again, `endless` for a token that comes twice or more than `maxPages`
 * pages, `changed` for a page in a form we do not know, and whatever `getPage` throws.
 */
export async function readPages(getPage: GetPage, maxPages: number): Promise<StudyPages> {
  try {
    return await readThrough(getPage, maxPages)
  } catch (error) {
    if (error instanceof RegistryError && error.kind === 'unstable') {
      return readThrough(getPage, maxPages)
    }
    throw error
  }
}

async function readThrough(getPage: GetPage, maxPages: number): Promise<StudyPages> {
  const studies: unknown[] = []
  const costs: Cost[] = []
  const tokens = new Set<string>()
  let total: number | null = null
  let token: string | null = null
  do {
    const { data, ...cost } = await getNext(getPage, token)
    costs.push(cost)
    const page = pageSchema.safeParse(data)
    if (!page.success) throw new RegistryError('changed', z.prettifyError(page.error))
    studies.push(...page.data.studies)
    total ??= page.data.totalCount ?? null
    token = page.data.nextPageToken ?? null
    if (token !== null && (tokens.has(token) || costs.length >= maxPages)) {
      throw new RegistryError('endless', `after ${costs.length} pages`)
    }
    if (token !== null) tokens.add(token)
  } while (token !== null)
  const once = withoutDuplicates(studies)
  return {
    studies: once,
    total,
    pages: costs.length,
    bytes: costs.reduce((sum, cost) => sum + cost.bytes, 0),
    duplicates: studies.length - once.length,
    costs,
  }
}

/** A page that is refused although the same question was taken before means that its token is dead. */
async function getNext(getPage: GetPage, token: string | null): Promise<Answer> {
  try {
    return await getPage(token)
  } catch (error) {
    const dead = token !== null && error instanceof RegistryError && error.kind === 'bad-request'
    throw dead ? new RegistryError('unstable', error.detail) : error
  }
}

function withoutDuplicates(studies: readonly unknown[]): unknown[] {
  const seen = new Set<string>()
  return studies.filter((study) => {
    const nctId = nctIdOf(study)
    if (nctId === null) return true
    if (seen.has(nctId)) return false
    seen.add(nctId)
    return true
  })
}
