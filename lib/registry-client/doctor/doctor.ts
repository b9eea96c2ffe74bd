import type { Cost } from '../answer/read-pages.ts'
import { plainLine } from '../call/plain-line.ts'
import type { SetAside } from '../study/study.ts'
import type { Band, Expectations } from './expectations.ts'
import type { FieldSurprises } from './field-surprises.ts'

/** One thing the doctor looked at: whether it is as expected, a sentence on it, and the particulars. */
export type Check = {
  readonly ok: boolean
  readonly says: string
  readonly more: readonly string[]
}

/** What one of our questions found. `total` is how many the registry said there are; null where it did not say. */
export type Found = {
  readonly condition: string
  readonly studies: number
  readonly total: number | null
  /** How many came twice. */
  readonly duplicates: number
}

/** What a whole read showed. */
export type Shown = {
  readonly apiVersion: string
  readonly found: readonly Found[]
  /** One for each call, without those for the version. */
  readonly costs: readonly Cost[]
  /** How many different studies there are in all, with the unreadable ones. */
  readonly studies: number
  readonly onTopic: number
  readonly setAside: readonly SetAside[]
  /** Fields and values by path, with how many records each is in. */
  readonly unreadFields: Readonly<Record<string, number>>
  readonly unknownValues: Readonly<Record<string, number>>
  readonly fields: FieldSurprises
}

/** The most particulars of one check. */
const MOST_LINES = 20

/** What a whole read showed, next to what we expect of it. */
export function examine(shown: Shown, expected: Expectations): readonly Check[] {
  const { found, setAside, unreadFields, unknownValues, fields } = shown
  const on = `(as of ${expected.statedOn})`
  return [
    versionCheck(shown.apiVersion, expected),
    ...found.map(foundCheck),
    bandCheck('Different studies', shown.studies, expected.studies, on),
    bandCheck('On our list', shown.onTopic, expected.onTopic, on),
    listing(
      'Records that could not be read',
      setAside.map(({ nctId, reason }) => `${nctId ?? 'no number'}: ${reason}`),
    ),
    listing('Fields that could not be read', tally(unreadFields)),
    listing('Fields that are new to us', tally(fields.added)),
    listing('Values that are new to us', tally(unknownValues)),
    listing('Usual fields that are missing', tally(fields.missing)),
    sizeCheck(shown.costs, expected),
    timeCheck(shown.costs, expected),
  ]
}

function versionCheck(apiVersion: string, expected: Expectations): Check {
  return apiVersion.startsWith(expected.apiVersion)
    ? check(true, `API version: ${apiVersion}.`)
    : check(false, `API version: ${apiVersion}; this app was made for ${expected.apiVersion}x.`)
}

function foundCheck({ condition, studies, total, duplicates }: Found): Check {
  const twice = duplicates === 0 ? '' : ` ${number(duplicates)} came twice.`
  return total === null
    ? check(
        false,
        `${condition}: ${number(studies)} studies, and no word on how many there are.${twice}`,
      )
    : check(
        total === studies,
        `${condition}: ${number(studies)} of ${number(total)} studies.${twice}`,
      )
}

function bandCheck(what: string, count: number, { least, most }: Band, on: string): Check {
  const ok = count >= least && count <= most
  const band = ok ? '' : ` We expect ${number(least)} to ${number(most)} ${on}.`
  return check(ok, `${what}: ${number(count)}.${band}`)
}

function sizeCheck(costs: readonly Cost[], { largestBytes }: Expectations): Check {
  const sizes = costs.map(({ bytes }) => bytes)
  const all = sizes.reduce((sum, bytes) => sum + bytes, 0)
  const largest = Math.max(0, ...sizes)
  return check(
    largest <= largestBytes,
    `Size: ${megabytes(all)} in ${costs.length} calls, the largest ${megabytes(largest)}.`,
  )
}

function timeCheck(costs: readonly Cost[], { slowestMs }: Expectations): Check {
  const slowest = Math.max(0, ...costs.map(({ ms }) => ms))
  const again = costs.filter(({ tries }) => tries > 1).length
  return check(
    slowest <= slowestMs && again === 0,
    `Time: the slowest call took ${(slowest / 1000).toFixed(1)} s. Asked for more than once: ${again || 'none'}.`,
  )
}

/** The most frequent first. */
function tally(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts)
    .toSorted(([, one], [, other]) => other - one)
    .map(([surprise, count]) => `${surprise} (in ${number(count)})`)
}

/** Something of which there should be none. */
function listing(what: string, lines: readonly string[]): Check {
  const count = lines.length === 0 ? 'none' : number(lines.length)
  return { ok: lines.length === 0, says: `${what}: ${count}.`, more: fewLines(lines) }
}

/** At most twenty lines, which cannot steer a terminal, and how many more there are. */
export function fewLines(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, MOST_LINES).map(plainLine)
  const rest = lines.length - shown.length
  return rest > 0 ? [...shown, `and ${number(rest)} more`] : shown
}

const check = (ok: boolean, says: string): Check => ({ ok, says: plainLine(says), more: [] })

const number = (count: number) => count.toLocaleString('en-GB')
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
