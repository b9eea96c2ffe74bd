/** What shares a key, by that key, in the order in which it came. `Map.groupBy` says the same; our oldest browsers lack it. */
export function grouped<One, Key>(
  all: Iterable<One>,
  key: (one: One) => Key,
): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const name = key(one)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  return groups
}
