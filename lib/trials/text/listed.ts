const conjunction = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' })

/** Words in a row as a person says them: "a", "a and b", "a, b and c". Empty for none. */
export function listed(words: readonly string[]): string {
  return conjunction.format(words)
}

/** A number with its noun: "1 site", "12 sites". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
