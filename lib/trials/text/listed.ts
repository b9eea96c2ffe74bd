import { writtenNumber } from './written-number.ts'
/** Words in a row as a person says them: "a", "a and b", "a, b and c". Empty for none. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** A number with its noun: "1 site", "12 sites". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${writtenNumber(count)} ${count === 1 ? one : many}`
}
