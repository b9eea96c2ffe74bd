import type { RegistryError, RegistryErrorKind } from './error.ts'
import type { Expectations } from './expectations.ts'
import { plainLine } from './plain-line.ts'
import type { Cost, StudyPages } from './read-pages.ts'
import { fieldsOf, isKnownField } from './record-fields.ts'
import { parseStudy } from './study.ts'
import { unknownValues } from './unknown-values.ts'

/** One thing the doctor looked at: whether it is as expected, a sentence on it, and the particulars. */
export type Check = {
  readonly ok: boolean
  readonly says: string
  readonly more: readonly string[]
}

/** The most particulars of one check. */
const MOST_LINES = 20

/** Whether the API's version is one that this app was made for. */
export function checkVersion(apiVersion: string, expected: Expectations): Check {
  return apiVersion.startsWith(expected.apiVersion)
    ? check(true, `API version: ${apiVersion}.`)
    : check(false, `API version: ${apiVersion}; this app was made for ${expected.apiVersion}x.`)
}

/** What a whole read of the fixed search shows, next to what we expect of it. */
export function examine(reading: StudyPages, expected: Expectations): Check[] {
  const results = reading.studies.map((raw) => ({ raw, parsed: parseStudy(raw) }))
  const setAside = results.flatMap(({ parsed }) => (parsed.ok ? [] : [parsed.setAside]))
  const readable = results.filter(({ parsed }) => parsed.ok).map(({ raw }) => fieldsOf(raw))
  const values = results.map(({ parsed }) => (parsed.ok ? unknownValues(parsed.study) : []))
  return [
    checkCount(reading.studies.length, expected),
    checkTotal(reading),
    listing(
      'Studies that could not be read',
      setAside.map(({ nctId, reason }) => `${nctId ?? 'no number'}: ${reason}`),
    ),
    listing(
      'Fields that are new to us',
      tally(readable.map((fields) => [...fields].filter((field) => !isKnownField(field)))),
    ),
    listing('Values that are new to us', tally(values)),
    listing('Usual fields that are missing', missingFields(readable, expected)),
    checkSizes(reading, expected),
    checkTimes(reading.costs, expected),
  ]
}

/** Failures that tell of a changed registry. All others mean that it could not be asked just now. */
const TELLING: ReadonlySet<RegistryErrorKind> = new Set([
  'bad-request',
  'not-found',
  'moved',
  'too-large',
  'changed',
  'endless',
])

/** The last line and the exit code: 0 all as expected, 1 something differs, 2 the registry could not be asked. */
export function conclude(
  checks: readonly Check[],
  failure: RegistryError | null,
): { readonly says: string; readonly code: 0 | 1 | 2 } {
  if (failure !== null) {
    const why = failure.detail === null ? '' : ` (${plainLine(failure.detail)})`
    return { says: `${failure.message}${why}`, code: TELLING.has(failure.kind) ? 1 : 2 }
  }
  const differing = checks.filter(({ ok }) => !ok).length
  if (differing === 0) return { says: 'All is as expected.', code: 0 }
  return { says: `${differing} of ${checks.length} checks differ from what we expect.`, code: 1 }
}

function checkCount(found: number, { studies: { least, most }, statedOn }: Expectations): Check {
  const band = `${number(least)} to ${number(most)} (as of ${statedOn})`
  return check(
    found >= least && found <= most,
    `Studies that the search finds: ${number(found)}; we expect ${band}.`,
  )
}

function checkTotal({ studies, total, duplicates }: StudyPages): Check {
  const twice = duplicates === 0 ? '' : ` ${number(duplicates)} came twice.`
  if (total === null) return check(false, `The registry did not say how many there are.${twice}`)
  return check(
    total === studies.length,
    `The registry counts ${number(total)} and sent ${number(studies.length)}.${twice}`,
  )
}

function checkSizes({ pages, bytes, costs }: StudyPages, expected: Expectations): Check {
  const largest = Math.max(0, ...costs.map((cost) => cost.bytes))
  const says = `Size: ${megabytes(bytes)}, the largest page ${megabytes(largest)}. Pages: ${pages}.`
  return check(largest <= expected.largestBytes, says)
}

function checkTimes(costs: readonly Cost[], expected: Expectations): Check {
  const slowest = Math.max(0, ...costs.map((cost) => cost.ms))
  const again = costs.filter((cost) => cost.tries > 1).length
  const says = `Time: the slowest page took ${(slowest / 1000).toFixed(1)} s. Asked for more than once: ${again || 'none'}.`
  return check(slowest <= expected.slowestMs && again === 0, says)
}

function missingFields(records: readonly Set<string>[], expected: Expectations): string[] {
  return expected.usualFields.flatMap((field) => {
    const holding = records.filter((fields) => fields.has(field)).length
    const missing = holding < records.length * expected.usualShare
    return missing ? [`${field}: in ${number(holding)} of ${number(records.length)} studies`] : []
  })
}

/** How many studies each surprise is in, the most frequent first. */
function tally(perStudy: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const surprise of perStudy.flat()) counts.set(surprise, (counts.get(surprise) ?? 0) + 1)
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([surprise, count]) => `${surprise} (in ${number(count)})`)
}

function listing(what: string, lines: readonly string[]): Check {
  const shown = lines.slice(0, MOST_LINES).map(plainLine)
  const rest = lines.length - shown.length
  const more = rest > 0 ? [...shown, `and ${number(rest)} more`] : shown
  return {
    ok: lines.length === 0,
    says: `${what}: ${lines.length === 0 ? 'none' : number(lines.length)}.`,
    more,
  }
}

const check = (ok: boolean, says: string): Check => ({ ok, says: plainLine(says), more: [] })

const number = (count: number) => count.toLocaleString('en-GB')
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
