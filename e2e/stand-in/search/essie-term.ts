import { QueryError } from '../api-error.ts'
import { readingOf } from '../comparable.ts'
import { enums } from '../study/enums.ts'
import type { Piece } from '../study/pieces.ts'
import { wordPattern } from '../study/study.ts'
import { wordsOf } from '../words.ts'
import type { Context, Matcher } from './essie-context.ts'
import type { EssieTerm } from './essie-parse.ts'

/**
 * Finds the words of a term. In an area of one field with a type of its own the whole term is one value of that type; anywhere else each word, and
 * each quoted phrase, has to stand in one of the area's values.
 */
export function matchTerm(term: EssieTerm, context: Context): Matcher {
  const [piece, second] = context.area.pieces
  const typed = piece && !second ? valueMatcher(piece, term) : null
  return typed ?? wordMatcher(term, context)
}

function valueMatcher(piece: Piece, term: EssieTerm): Matcher | null {
  const text = term.parts.map((part) => part.text).join(' ')
  const allowed = enums.get(piece.kind)
  if (allowed) return enumMatcher(piece, allowed, text)
  if (piece.kind === 'boolean') return equals(piece, (value) => value === text.toLowerCase())
  const spanOf = readingOf(piece)
  if (!spanOf) return null
  const asked = spanOf(text)
  if (!asked) throw new QueryError(`Invalid ${piece.kind} value: \`${text}\``)
  return equals(piece, (value) => {
    const [first] = spanOf(value) ?? [Number.NaN]
    return first >= asked[0] && first <= asked[1]
  })
}

function equals(piece: Piece, test: (value: string) => boolean): Matcher {
  return (study) => study.values(piece).some((value) => test(String(value)))
}

/** Enumerated values are taken as they are written today and as the old site wrote them: `PHASE2`, `Phase 2`. */
function enumMatcher(piece: Piece, allowed: readonly string[], text: string): Matcher {
  const bare = (value: string) => value.replace(/[^a-z0-9]/gi, '').toUpperCase()
  const asked = allowed.find((value) => bare(value) === bare(text))
  if (asked === undefined) {
    const listed = allowed.map((value) => `\`${value}\``).join(', ')
    throw new QueryError(`Allowed values for enum field \`${piece.path.join('.')}\` are ${listed}`)
  }
  return equals(piece, (value) => value === asked)
}

function wordMatcher(term: EssieTerm, { area, coverage, expansion }: Context): Matcher {
  const together = coverage !== 'Contains' || !['Relaxation', 'Lossy'].includes(expansion)
  if (expansion === 'None') {
    const asked = term.parts.map((part) => part.text).join(' ')
    return (study) => study.written(area).replace(/ +/g, ' ').includes(asked)
  }
  const phrases = term.parts.map((part) => wordsOf(part.text)).filter((words) => words.length > 0)
  const asked = together ? [phrases.flat()] : phrases
  const patterns = asked.map((words) => wordPattern(words, coverage))
  if (phrases.length === 0) return () => false
  return (study) => {
    const words = study.words(area)
    const found = (pattern: string) => words.includes(pattern)
    return expansion === 'Lossy' ? patterns.some(found) : patterns.every(found)
  }
}
