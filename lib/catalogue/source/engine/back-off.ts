import { RegistryError } from '../../../registry-client/call/error.ts'

const MINUTE = 60_000

/** Waits after the first, second, … failure in a row; the last one repeats. */
const BACK_OFF = [MINUTE / 2, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE] as const

/**
 * What a failed check means: why, as a sentence for people, and how long to leave the registry alone, in milliseconds. `before` is how many checks in a row failed before this one.
 * Where the registry itself asks for a longer wait, it gets it.
 */
export function failureOf(error: unknown, before: number) {
  const trouble = error instanceof Error ? error.message : String(error)
  const asked = error instanceof RegistryError ? (error.waitMs ?? 0) : 0
  const step = BACK_OFF[Math.min(before, BACK_OFF.length - 1)] ?? 10 * MINUTE
  return { trouble, waitMs: Math.max(step, asked) }
}
