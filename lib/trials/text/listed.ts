/** Words in a row as a person says them: "a", "a and b", "a, b and c". Empty for none. */
export function listed(words: readonly string[]): string {
  const before = words.slice(0, -1).join(', ')
  return [before, ...words.slice(-1)].filter(Boolean).join(' and ')
}

/** A number with its noun: "1 site", "12 sites". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${writtenNumber(count)} ${count === 1 ? one : many}`
}

/**
 * A whole number as English writes it: "950", "3,616". By hand, since the first number or date that a browser writes for a language makes it
 * load how that language writes them, which keeps an old phone busy for some 60 ms.
 */
export function writtenNumber(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
