import { QueryError } from '../api-error.ts'
import type { Token } from './essie-tokens.ts'

const end: Token = { kind: 'end', text: '<EOF>' }
const deepest = 100

/** Walks through the tokens of a query, and words what is wrong with them as the registry does. */
export type EssieReader = {
  peek(ahead?: number): Token
  /** Whether the next token is this mark or operator. */
  isNow(text: string): boolean
  take(): Token
  /** Takes the mark, or fails. */
  expect(mark: string): void
  /** Leaves out one token as the registry's parser does; the query then fails when it has been read to its end. */
  skip(expected: string): void
  /** Fails with this message, after those for the tokens that were left out. */
  fail(message: string): never
  /** Fails for what is there in place of what was expected. */
  mismatch(expected: string): never
  /** Reads what lies inside something else. Fails when that goes too deep for the stack. */
  within<Read>(read: () => Read): Read
  /** How many expressions the reader is inside. */
  depth(): number
  /** Fails if tokens were left out. */
  finish(): void
}

/** A reader at the first of these tokens. */
export function readerOf(tokens: readonly Token[]): EssieReader {
  const skipped: string[] = []
  let at = 0
  let depth = 0
  const peek = (ahead = 0) => tokens[at + ahead] ?? end
  const fail = (message: string): never => {
    throw new QueryError([...skipped, message].join('\n'))
  }
  const mismatch = (expected: string) =>
    fail(`mismatched input '${peek().text}' expecting ${expected}`)
  const isNow = (text: string) => {
    const token = peek()
    return token.text === text && (token.kind === 'mark' || token.kind === 'operator')
  }
  const take = () => {
    const token = peek()
    at += 1
    return token
  }
  return {
    peek,
    isNow,
    take,
    fail,
    mismatch,
    expect: (mark) => (isNow(mark) ? take() : mismatch(`'${mark}'`)),
    skip: (expected) => {
      skipped.push(`extraneous input '${take().text}' expecting ${expected}`)
    },
    within: (read) => {
      depth += 1
      if (depth > deepest) fail(`more than ${deepest} expressions inside each other`)
      const found = read()
      depth -= 1
      return found
    },
    depth: () => depth,
    finish: () => {
      if (skipped.length > 0) throw new QueryError(skipped.join('\n'))
    },
  }
}
