import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QueryError } from '../api-error.ts'
import { type EssieNode, parseEssie } from './essie-parse.ts'

/** A tree on one line: `(or a (and b c))`. */
function written(node: EssieNode): string {
  switch (node.kind) {
    case 'or':
    case 'and':
      return `(${node.kind} ${node.of.map(written).join(' ')})`
    case 'not':
      return `(not ${written(node.of)})`
    case 'context':
      return `${node.operator}[${node.name}]${written(node.of)}`
    case 'range':
    case 'distance':
      return `${node.kind}[${node.bounds.join('|')}]`
    case 'term':
      return node.parts.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join('_')
    default:
      return node.kind
  }
}

function errorOf(query: string): string {
  try {
    return `read as ${written(parseEssie(query))}`
  } catch (error) {
    if (error instanceof QueryError) return error.message
    throw error
  }
}

const rest =
  "'SEARCH', 'AREA', 'RANGE', 'DISTANCE', Coverage, Expansion, 'TILT', 'ALL', 'MISSING', 'MIN', 'MAX', EscapedKeyword, BooleanLiteral, DecimalLiteral, DateLiteral, TimeLiteral, RadiusLiteral, StringLiteral, Term}"
const start = `{<EOF>, '(', ',', 'NOT', ${rest}`
const follow = `{<EOF>, '(', ',', 'NOT', 'AND', 'OR', ${rest}`

describe('parseEssie', () => {
  it.each([
    ['sclerosis', 'sclerosis'],
    ['multiple sclerosis', 'multiple_sclerosis'],
    ['a, b', 'a_b'],
    ['"multiple sclerosis"', '"multiple sclerosis"'],
    ['gut "brain axis" study', 'gut_"brain axis"_study'],
    ['"say \\"yes\\""', '"say "yes""'],
    ['a OR b OR c', '(or a b c)'],
    ['a OR b AND c', '(or a (and b c))'],
    ['(a OR b) AND c', '(and (or a b) c)'],
    ['(head OR neck) pain', '(and (or head neck) pain)'],
    ['a NOT b', '(and a (not b))'],
    ['a AND NOT (b OR c)', '(and a (not (or b c)))'],
    ['NOT NOT a', '(not (not a))'],
    ['a or b and not c', 'a_or_b_and_not_c'],
    ['\\AND \\MISSING', 'AND_MISSING'],
    ['AREA[Condition]multiple sclerosis', 'AREA[Condition]multiple_sclerosis'],
    ['AREA[Phase](PHASE2 OR PHASE3)', 'AREA[Phase](or PHASE2 PHASE3)'],
    ['AREA[LocationCity] Portland', 'AREA[LocationCity]Portland'],
    ['AREA[A]x AREA[B]y', '(and AREA[A]x AREA[B]y)'],
    ['AREA[MinimumAge]RANGE[MIN, 16 years]', 'AREA[MinimumAge]range[MIN|16 years]'],
    ['AREA[MaximumAge]MISSING OR ALL', '(or AREA[MaximumAge]missing all)'],
    ['NOT AREA[A]x AND b', '(and (not AREA[A]x) b)'],
    ['AREA[P]DISTANCE[39.0, -77.1, 25mi]', 'AREA[P]distance[39.0|-77.1|25mi]'],
    ['EXPANSION[None]COVERAGE[FullMatch]SLE', 'EXPANSION[None]COVERAGE[FullMatch]SLE'],
    ['SEARCH[Location](AREA[A]x AND AREA[B]y)', 'SEARCH[Location](and AREA[A]x AREA[B]y)'],
    ['TILT[StartDate]"heart attack"', 'TILT[StartDate]"heart attack"'],
    ['vitamin MIN MAX', 'vitamin_MIN_MAX'],
  ])('reads %s', (query, tree) => {
    expect(written(parseEssie(query))).toBe(tree)
  })

  it.each([
    ['diabetes [bracket]', `mismatched input '[' expecting ${follow}`],
    ['[diabetes]', `extraneous input '[' expecting ${start}\nextraneous input ']' expecting <EOF>`],
    ['diabetes (unmatched', "missing ')' at '<EOF>'"],
    ['(a OR (b', `mismatched input '<EOF>' expecting ${follow.replace("<EOF>, '('", "'(', ')'")}`],
    ['diabetes)', "extraneous input ')' expecting <EOF>"],
    ['a) b', "mismatched input ')' expecting <EOF>"],
    ['(diabetes AND', 'inner bool query clause cannot be null'],
    ['diabetes OR', 'inner bool query clause cannot be null'],
    ['a AND OR b', `extraneous input 'OR' expecting ${start}`],
    ['()', `mismatched input ')' expecting ${start}`],
    ['', `mismatched input '<EOF>' expecting ${start}`],
    ['AREA[Phase', "mismatched input '<EOF>' expecting ']'"],
    ['AREA Phase', "mismatched input 'Phase' expecting '['"],
    ['RANGE[1]', "mismatched input ']' expecting ','"],
    ['RANGE[,2]', "mismatched input ',' expecting {',', Term}"],
    ['"unterminated', "token recognition error at: '\"unterminated'"],
    ['a \\', "token recognition error at: '\\'"],
  ])('refuses %s', (query, message) => {
    expect(errorOf(query)).toBe(message)
  })

  it('refuses what lies too deep to read, however it is nested', () => {
    for (const part of ['(', 'NOT ', 'AREA[Phase]']) {
      expect(errorOf(`${part.repeat(20_000)}a`)).toMatch(/more than 100 expressions/)
    }
  })

  it('throws nothing but a query error, for any text', () => {
    const scrap = fc.constantFrom(
      ...'( ) [ ] , " \\ AND OR NOT AREA[ SEARCH[Location] RANGE[ DISTANCE[ MIN MAX MISSING'.split(
        ' ',
      ),
      ...['ALL', 'TILT', 'AREA[Phase]', 'RANGE[1,2]', 'sclerosis', ' ', '\ud800', 'é'],
    )
    const mess = fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(' '))
    fc.assert(
      fc.property(fc.oneof(mess, fc.string({ unit: 'binary', maxLength: 200 })), (query) => {
        expect(typeof errorOf(query)).toBe('string')
      }),
      { numRuns: 3000 },
    )
  })
})
