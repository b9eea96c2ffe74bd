import { grouped } from './grouped.ts'
/**
 * Each name once, in the spelling that is used most; of two that are used alike, the first by the alphabet. `key` tells what a name is compared by.
 * In alphabetical order.
 */
export function spellings(
  names: readonly string[],
  key: (name: string) => string,
): readonly string[] {
  const inOrder = (a: string, b: string) => a.localeCompare(b, 'en')
  return [...grouped(names, key).values()]
    .flatMap((same) => {
      const uses = [...grouped(same, (name) => name)]
      return uses
        .sort(([a, some], [b, others]) => others.length - some.length || inOrder(a, b))
        .slice(0, 1)
        .map(([name]) => name)
    })
    .sort(inOrder)
}

/** The first of all that share a key. */
export function distinctBy<One>(all: readonly One[], key: (one: One) => string): readonly One[] {
  const seen = new Map<string, One>()
  for (const one of all) if (!seen.has(key(one))) seen.set(key(one), one)
  return [...seen.values()]
}
