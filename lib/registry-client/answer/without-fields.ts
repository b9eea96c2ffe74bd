/** Where a field stands in a record: names of fields, and positions in lists. */
export type FieldPath = readonly PropertyKey[]

/** What is to be taken away: nothing is kept below a `null`, else what is below each key. */
type Tree = Map<PropertyKey, Tree | null>

function treeOf(paths: readonly FieldPath[]): Tree {
  const root: Tree = new Map()
  for (const path of paths) {
    let tree = root
    for (const [at, key] of path.entries()) {
      const below = tree.get(key)
      if (below === null) break
      const next: Tree = below ?? new Map()
      tree.set(key, at === path.length - 1 ? null : next)
      tree = next
    }
  }
  return root
}

/** A copy of a raw record with `null` in the place of each of these fields. What is on the way to none of them is shared with the original. */
export function withoutFields(raw: unknown, paths: readonly FieldPath[]): unknown {
  return paths.length === 0 ? raw : without(raw, treeOf(paths))
}

function without(value: unknown, tree: Tree): unknown {
  const kept = (key: PropertyKey, inner: unknown) => {
    const below = tree.get(key)
    if (below === undefined) return inner
    return below === null ? null : without(inner, below)
  }
  if (Array.isArray(value)) return value.map((inner, at) => kept(at, inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kept(key, inner)]))
}
