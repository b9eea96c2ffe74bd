/** What `make` gives, made when it is first asked for: tables of names would else be put together before a page can answer. */
export function once<T>(make: () => T): () => T {
  let made: readonly [T] | undefined
  return () => {
    made ??= [make()]
    return made[0]
  }
}
