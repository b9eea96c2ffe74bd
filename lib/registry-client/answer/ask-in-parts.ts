import { RegistryError, type RegistryErrorKind } from '../call/error.ts'
import type { PageSize } from './page-size.ts'

/** Failures that a smaller question may not meet. */
const TOO_MUCH: ReadonlySet<RegistryErrorKind> = new Set([
  'too-complicated',
  'too-large',
  'timeout',
])

/**
 * Asks for many things, a part at a time. A part that is too much for the registry is asked for in halves, and what worked serves for the rest. Throws what
 * `ask` throws for anything else, so that a part that fails fails the whole.
 */
export async function askInParts<Item, Result>(
  items: readonly Item[],
  size: PageSize,
  ask: (part: readonly Item[]) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; ) {
    const part = items.slice(at, at + size.now())
    try {
      results.push(await ask(part))
      at += part.length
    } catch (error) {
      const tooMuch = error instanceof RegistryError && TOO_MUCH.has(error.kind)
      if (!tooMuch || !size.halve()) throw error
    }
  }
  return results
}
