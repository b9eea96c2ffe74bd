import { RegistryError, type RegistryErrorKind } from '../call/error.ts'
import type { PageSize } from './page-size.ts'

/** What one call cost: size once unpacked, time until the last byte, and how many tries it took. */
export type Cost = { readonly bytes: number; readonly ms: number; readonly tries: number }

/** One study of a page: its number, null where it has none, and what the reader made of it. */
export type Taken<Made> = { readonly nctId: string | null; readonly made: Made }

export type Page<Made> = {
  readonly studies: readonly Taken<Made>[]
  readonly nextPageToken: string | null
  /** Null where the registry did not say. */
  readonly totalCount: number | null
  readonly cost: Cost
}

/** Every study of one search. */
export type StudyPages<Made> = {
  readonly studies: readonly Taken<Made>[]
  /** How many the registry said there are; null where it did not say. */
  readonly total: number | null
  /** Studies that came twice, because the registry changed between two pages. They are in `studies` once. */
  readonly duplicates: number
  readonly costs: readonly Cost[]
}

export type Limits = {
  readonly maxPages: number
  readonly mostStudies: number
}

type GetPage<Made> = (token: string | null, size: number) => Promise<Page<Made>>

/**
 * Reads all pages of a search. A page that comes too slowly or too large is asked for again at half the size, with the same token. A token that
 * dies (the registry was rebuilt meanwhile) starts the read again from page 1, once. Throws RegistryError: `unstable` if it dies again,
 * `endless` for a token that comes twice or more than `maxPages` pages, `too-many` above `mostStudies`, `incomplete` where fewer came than
 * were announced, and whatever `getPage` throws.
 */
export async function readPages<Made>(
  getPage: GetPage<Made>,
  size: PageSize,
  limits: Limits,
): Promise<StudyPages<Made>> {
  try {
    return await readThrough(getPage, size, limits)
  } catch (error) {
    if (isOf(error, ['unstable'])) return readThrough(getPage, size, limits)
    throw error
  }
}

async function readThrough<Made>(
  getPage: GetPage<Made>,
  size: PageSize,
  { maxPages, mostStudies }: Limits,
): Promise<StudyPages<Made>> {
  const studies: Taken<Made>[] = []
  const costs: Cost[] = []
  const tokens = new Set<string>()
  let total: number | null = null
  let token: string | null = null
  do {
    const page: Page<Made> = await getAtSomeSize(getPage, token, size)
    costs.push(page.cost)
    studies.push(...page.studies)
    total ??= page.totalCount
    const count = Math.max(studies.length, total ?? 0)
    if (count > mostStudies) throw new RegistryError('too-many', `${count} studies`)
    token = page.nextPageToken
    if (token !== null && (tokens.has(token) || costs.length >= maxPages)) {
      throw new RegistryError('endless', `after ${costs.length} pages`)
    }
    if (token !== null) tokens.add(token)
  } while (token !== null)
  const once = withoutDuplicates(studies)
  if (total !== null && once.length < total) {
    throw new RegistryError('incomplete', `${once.length} of ${total} studies`)
  }
  return { studies: once, total, duplicates: studies.length - once.length, costs }
}

async function getAtSomeSize<Made>(
  getPage: GetPage<Made>,
  token: string | null,
  size: PageSize,
): Promise<Page<Made>> {
  for (;;) {
    try {
      return await getPage(token, size.now())
    } catch (error) {
      // A page that is refused although the same question was taken before means that its token is dead.
      if (token !== null && isOf(error, ['bad-request'])) throw new RegistryError('unstable')
      if (!isOf(error, ['timeout', 'too-large']) || !size.halve()) throw error
    }
  }
}

function isOf(error: unknown, kinds: readonly RegistryErrorKind[]): boolean {
  return error instanceof RegistryError && kinds.includes(error.kind)
}

function withoutDuplicates<Made>(studies: readonly Taken<Made>[]): Taken<Made>[] {
  const seen = new Set<string>()
  return studies.filter(({ nctId }) => {
    if (nctId === null) return true
    if (seen.has(nctId)) return false
    seen.add(nctId)
    return true
  })
}
