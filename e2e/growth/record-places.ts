import { parseStudy } from '#lib/registry-client/study/study'
import { fromStudy } from '#lib/trials/record/from-study'
import { FULL_STUDIES } from '../support/registry/full-study.ts'

type Path = readonly (string | number)[]

/** A text, or a list, of a record, by its path in the registry's own shape. */
export type Place = { readonly name: string; readonly path: Path }

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null

function placesIn(value: unknown, fits: (value: unknown) => boolean, path: Path = []): Place[] {
  const here = fits(value) ? [{ name: path.join('.'), path }] : []
  if (!isPart(value)) return here
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...here, ...inner.flatMap(([key, one]) => placesIn(one, fits, [...path, key]))]
}

/** A record that holds each field which the registry describes. */
export const FULL_RECORD: unknown = FULL_STUDIES[0]

const MARK = 'A text like no other'

/** Whether anything of a text at that place comes through the schema. */
function isRead({ path }: Place): boolean {
  const parsed = parseStudy(changedAt(FULL_RECORD, path, () => MARK))
  return parsed.ok && JSON.stringify(fromStudy(parsed.study)).includes(MARK)
}

/** Every text of a record that we read. */
export const TEXTS: readonly Place[] = placesIn(
  FULL_RECORD,
  (value) => typeof value === 'string',
).filter(isRead)

/** Everything in a record that is a list. */
export const LISTS: readonly Place[] = placesIn(FULL_RECORD, Array.isArray)

/** The same record with what stands at a place changed. The record itself stays as it is. */
export function changedAt(
  record: unknown,
  [key, ...rest]: Path,
  change: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return change(record)
  if (Array.isArray(record)) {
    return record.map((one, at) => (at === key ? changedAt(one, rest, change) : one))
  }
  if (!isPart(record)) return record
  return Object.fromEntries(
    Object.entries(record).map(([name, one]) => [
      name,
      name === key ? changedAt(one, rest, change) : one,
    ]),
  )
}
