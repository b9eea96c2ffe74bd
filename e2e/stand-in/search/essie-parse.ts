import { afterTerm, beforeTerm, insideParentheses } from './essie-expected.ts'
import { type EssieReader, readerOf } from './essie-reader.ts'
import { type Token, tokensOf } from './essie-tokens.ts'

/** Words and phrases that stand together, `multiple "clinically isolated" sclerosis`. */
export type EssieTerm = {
  readonly kind: 'term'
  readonly parts: readonly { readonly text: string; readonly quoted: boolean }[]
}

/** A query as a tree. A context is AREA, SEARCH, COVERAGE, EXPANSION or TILT, with what stands in its brackets. */
export type EssieNode =
  | EssieTerm
  | { readonly kind: 'or' | 'and'; readonly of: readonly EssieNode[] }
  | { readonly kind: 'not'; readonly of: EssieNode }
  | {
      readonly kind: 'context'
      readonly operator: string
      readonly name: string
      readonly of: EssieNode
    }
  | { readonly kind: 'range' | 'distance'; readonly bounds: readonly string[] }
  | { readonly kind: 'missing' | 'all' }

const contexts = new Set(['AREA', 'SEARCH', 'COVERAGE', 'EXPANSION', 'TILT'])
const noOperand = 'inner bool query clause cannot be null'

/**
 * Reads a query in the registry's Essie syntax: NOT binds before AND, AND before OR; what stands side by side is joined by AND; operators are in
 * capitals. Throws a `QueryError` in the registry's words, and nothing else, for any text that is not a query.
 */
export function parseEssie(query: string): EssieNode {
  const reader = readerOf(tokensOf(query))
  const node = anyOf(reader)
  if (reader.isNow('[')) reader.mismatch(afterTerm)
  if (reader.peek().kind !== 'end') {
    if (reader.peek(1).kind !== 'end') reader.mismatch('<EOF>')
    reader.skip('<EOF>')
  }
  reader.finish()
  return node
}

function anyOf(reader: EssieReader): EssieNode {
  const first = allOf(reader, false)
  const of = [first]
  while (reader.isNow('OR')) {
    reader.take()
    of.push(allOf(reader, true))
  }
  return of.length === 1 ? first : { kind: 'or', of }
}

function allOf(reader: EssieReader, afterOperator: boolean): EssieNode {
  const first = operand(reader, afterOperator)
  const of = [first]
  while (reader.isNow('AND') || startsExpression(reader.peek())) {
    const joined = reader.isNow('AND')
    if (joined) reader.take()
    of.push(operand(reader, joined))
  }
  return of.length === 1 ? first : { kind: 'and', of }
}

function startsExpression({ kind, text }: Token): boolean {
  if (kind === 'mark') return text === '(' || text === ','
  return kind !== 'end' && !(kind === 'operator' && (text === 'AND' || text === 'OR'))
}

function operand(reader: EssieReader, afterOperator: boolean): EssieNode {
  if (!startsExpression(reader.peek())) {
    if (reader.peek().kind === 'end' && afterOperator) reader.fail(noOperand)
    if (!startsExpression(reader.peek(1))) reader.mismatch(beforeTerm)
    reader.skip(beforeTerm)
  }
  return prefixed(reader)
}

function prefixed(reader: EssieReader): EssieNode {
  const { kind, text } = reader.peek()
  if (kind === 'operator' && text === 'NOT') {
    reader.take()
    return reader.within(() => ({ kind: 'not', of: operand(reader, true) }))
  }
  if (kind !== 'operator' || !contexts.has(text)) return source(reader)
  reader.take()
  const [name = ''] = bracketed(reader, 1)
  return reader.within(() => ({
    kind: 'context',
    operator: text,
    name,
    of: operand(reader, false),
  }))
}

function source(reader: EssieReader): EssieNode {
  if (reader.isNow('(')) return group(reader)
  if (reader.isNow('RANGE')) return { kind: 'range', bounds: bounds(reader, 2) }
  if (reader.isNow('DISTANCE')) return { kind: 'distance', bounds: bounds(reader, 3) }
  for (const kind of ['missing', 'all'] as const) {
    if (reader.isNow(kind.toUpperCase())) {
      reader.take()
      return { kind }
    }
  }
  return term(reader)
}

function group(reader: EssieReader): EssieNode {
  const outermost = reader.depth() === 0
  reader.take()
  const inner = reader.within(() => anyOf(reader))
  if (reader.peek().kind === 'end' && outermost) reader.fail("missing ')' at '<EOF>'")
  if (!reader.isNow(')')) reader.mismatch(insideParentheses)
  reader.take()
  return inner
}

function bounds(reader: EssieReader, count: number): string[] {
  reader.take()
  return bracketed(reader, count)
}

function bracketed(reader: EssieReader, count: number): string[] {
  reader.expect('[')
  return Array.from({ length: count }, (_, index) => {
    const closing = index === count - 1 ? ']' : ','
    const words: string[] = []
    while (!['end', 'mark'].includes(reader.peek().kind)) words.push(reader.take().text)
    if (words.length === 0) reader.mismatch(`{'${closing}', Term}`)
    reader.expect(closing)
    return words.join(' ')
  })
}

function term(reader: EssieReader): EssieTerm {
  const parts: { text: string; quoted: boolean }[] = []
  for (;;) {
    const { kind, text } = reader.peek()
    const isWord = kind === 'word' || kind === 'quoted' || isBound(reader)
    if (!isWord && !reader.isNow(',')) return { kind: 'term', parts }
    if (isWord) parts.push({ text, quoted: kind === 'quoted' })
    reader.take()
  }
}

/** MIN and MAX mean something inside RANGE only; elsewhere they are words. */
function isBound(reader: EssieReader): boolean {
  return reader.isNow('MIN') || reader.isNow('MAX')
}
