import { STATES } from '../trials/record/state.ts'
import type { Fingerprint, KeptDate, KeptTown } from './fingerprint.ts'
import { isRecord } from './json.ts'

/** Reads a kept fingerprint back; null where it is none that we could have made. Every part is looked at: storage and files can hold anything. */
export function readFingerprint(value: unknown): Fingerprint | null {
  if (!isRecord(value)) return null
  const { part, started, mainEnd, ended, people, updated, results, towns } = value
  const state = STATES.find(({ id }) => id === value.state)?.id
  const known =
    typeof part === 'boolean' &&
    state !== undefined &&
    isDate(started) &&
    isDate(mainEnd) &&
    isDate(ended) &&
    isPeople(people) &&
    isText(updated) &&
    (isText(results) || typeof results === 'boolean') &&
    isTowns(towns)
  return known ? { part, state, started, mainEnd, ended, people, updated, results, towns } : null
}

const isText = (value: unknown): value is string | null =>
  value === null || typeof value === 'string'

const isMaybe = (value: unknown) => value === null || typeof value === 'boolean'

const isCount = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

function isDate(value: unknown): value is KeptDate | null {
  return value === null || isTuple(value, [(text) => typeof text === 'string', isMaybe])
}

function isPeople(value: unknown): value is Fingerprint['people'] {
  return value === null || isTuple(value, [isCount, isMaybe])
}

function isTown(value: unknown): value is KeptTown {
  const orNull = (count: unknown) => count === null || isCount(count)
  return isTuple(value, [(town) => typeof town === 'string', isCount, orNull])
}

function isTowns(value: unknown): value is readonly KeptTown[] | null {
  return value === null || (Array.isArray(value) && value.every(isTown))
}

function isTuple(value: unknown, parts: readonly ((part: unknown) => boolean)[]): boolean {
  return (
    Array.isArray(value) &&
    value.length === parts.length &&
    parts.every((fits, at) => fits(value[at]))
  )
}
