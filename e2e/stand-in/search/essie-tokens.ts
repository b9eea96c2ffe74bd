import { QueryError } from '../api-error.ts'

/** A piece of a query. A word with a backslash before it (`\AND`) is never an operator. */
export type Token = {
  readonly kind: 'word' | 'quoted' | 'operator' | 'mark' | 'end'
  readonly text: string
}

const operators = new Set(
  'NOT AND OR SEARCH AREA RANGE DISTANCE COVERAGE EXPANSION TILT ALL MISSING MIN MAX'.split(' '),
)
const next =
  /\s+|(?<mark>[()[\],])|"(?<quoted>(?:[^"\\]|\\.)*)"|(?<word>(?:\\.|[^\s()[\],"\\])+)/suy

/** Cuts a query into tokens; the last one is always the end. Throws a `QueryError` for a quote that is not closed. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < query.length) {
    next.lastIndex = at
    const found = next.exec(query)
    if (!found) throw new QueryError(`token recognition error at: '${query.slice(at)}'`)
    at += found[0].length
    const token = tokenOf(found.groups ?? {})
    if (token) tokens.push(token)
  }
  return [...tokens, { kind: 'end', text: '<EOF>' }]
}

function tokenOf({ mark, quoted, word }: { [name: string]: string | undefined }): Token | null {
  if (mark !== undefined) return { kind: 'mark', text: mark }
  if (quoted !== undefined) return { kind: 'quoted', text: unescaped(quoted) }
  if (word === undefined) return null
  return { kind: operators.has(word) ? 'operator' : 'word', text: unescaped(word) }
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, '$1')
}
