import { z } from 'zod'
import { visibleText } from './study/visible-text.ts'

/** A value of one of the registry's enumerations that this version does not know, kept as it came, but for what cannot be seen. */
export type Unknown = { readonly unknown: string }

/** Letters of a value that we do not know: what is longer is no word, and its beginning shows that. */
const LONGEST_UNKNOWN = 200

/** Accepts a listed value as it is, and wraps any other string in `{ unknown }`, so that a new registry value never breaks a study. */
export function known<const Values extends readonly [string, ...string[]]>(values: Values) {
  const listed: ReadonlySet<string> = new Set(values)
  const isListed = (value: string): value is Values[number] => listed.has(value)
  return z.string().transform((given): Values[number] | Unknown => {
    const value = visibleText(given.slice(0, LONGEST_UNKNOWN))
    return isListed(value) ? value : { unknown: value }
  })
}

/** True for a value that `known` wrapped. */
export function isUnknown(value: unknown): value is Unknown {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unknown' in value &&
    Object.keys(value).length === 1 &&
    typeof value.unknown === 'string'
  )
}
