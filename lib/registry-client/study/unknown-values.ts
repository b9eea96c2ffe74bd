import { isUnknown } from '../known.ts'
import type { Study } from './study.ts'

/** The most of a value that we repeat; a registry value is one short word. */
const LONGEST = 60

/**
 * The values of one study that this version does not know, each once, as "path: VALUE". The path has no positions, so that the
 * same surprise in many places and many studies counts as one.
 */
export function unknownValues(study: Study): string[] {
  return [...new Set(found(study, ''))]
}

function* found(value: unknown, path: string): Generator<string> {
  if (isUnknown(value)) {
    yield `${path}: ${value.unknown.slice(0, LONGEST)}`
  } else if (Array.isArray(value)) {
    for (const item of value) yield* found(item, path)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* found(inner, path === '' ? key : `${path}.${key}`)
    }
  }
}
