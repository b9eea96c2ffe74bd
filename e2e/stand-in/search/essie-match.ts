import { QueryError } from '../api-error.ts'
import { readingOf, type Span } from '../comparable.ts'
import type { Piece } from '../study/pieces.ts'
import { type Area, areaNamed } from './areas.ts'
import type { Context, Matcher } from './essie-context.ts'
import type { EssieNode } from './essie-parse.ts'
import { matchTerm } from './essie-term.ts'
import { circleOf, isNear } from './near.ts'

const coverages = ['Contains', 'FullMatch', 'StartsWith', 'EndsWith']
const expansions = ['None', 'Term', 'Concept', 'Relaxation', 'Lossy']

/**
 * Turns a query into a test of one study. Throws a `QueryError` for an area that is unknown and for a value that the area cannot hold.
 * What is left out: synonyms (EXPANSION[Concept] finds no more than EXPANSION[Term]) and ranking (TILT changes nothing).
 */
export function matcherOf(node: EssieNode, context: Context): Matcher {
  switch (node.kind) {
    case 'or': {
      const any = node.of.map((part) => matcherOf(part, context))
      return (study) => any.some((matches) => matches(study))
    }
    case 'and': {
      const all = node.of.map((part) => matcherOf(part, context))
      return (study) => all.every((matches) => matches(study))
    }
    case 'not': {
      const matches = matcherOf(node.of, context)
      return (study) => !matches(study)
    }
    case 'context':
      return contexts[node.operator]?.(node.name, node.of, context) ?? nothing
    case 'range':
      return rangeMatcher(node.bounds, context.area)
    case 'distance':
      return distanceMatcher(node.bounds, context.area)
    case 'missing':
      return (study) => context.area.pieces.every((piece) => study.values(piece).length === 0)
    case 'all':
      return () => true
    case 'term':
      return matchTerm(node, context)
  }
}

const nothing: Matcher = () => false

const contexts: Readonly<
  Record<string, (name: string, node: EssieNode, context: Context) => Matcher>
> = {
  AREA: (name, node, context) => matcherOf(node, { ...context, area: knownArea(name) }),
  TILT: (name, node, context) => {
    knownArea(name)
    return matcherOf(node, context)
  },
  COVERAGE: (name, node, context) =>
    matcherOf(node, { ...context, coverage: oneOf(coverages, name) }),
  EXPANSION: (name, node, context) =>
    matcherOf(node, { ...context, expansion: oneOf(expansions, name) }),
  SEARCH: (name, node, context) => {
    if (oneOf(['Study', 'Location'], name) === 'Study') return matcherOf(node, context)
    const matches = matcherOf(node, { ...context, area: knownArea('LocationSearch') })
    const [location] = knownArea('Location').pieces
    return (study) => study.each(location?.path ?? []).some(matches)
  },
}

function knownArea(name: string): Area {
  const area = areaNamed(name)
  if (!area) throw new QueryError(`Unknown area name: \`${name}\``)
  return area
}

function oneOf(allowed: readonly string[], name: string): string {
  if (allowed.includes(name)) return name
  const expected = allowed.map((value) => `'${value}'`).join(', ')
  throw new QueryError(`mismatched input '${name}' expecting {${expected}}`)
}

function onlyPiece(area: Area, operator: string): Piece {
  const [piece, second] = area.pieces
  if (piece && !second) return piece
  throw new QueryError(`${operator} is not supported for multiple (${area.pieces.length}) fields`)
}

function rangeMatcher([from = '', to = '']: readonly string[], area: Area): Matcher {
  const piece = onlyPiece(area, 'RANGE')
  const spanOf = readingOf(piece)
  if (!spanOf) throw new QueryError(`RANGE is not supported for field type: ${piece.kind}`)
  const bound = (text: string, open: Span) => {
    if (text === 'MIN' || text === 'MAX') return open
    const span = spanOf(text)
    if (!span) throw new QueryError(`Invalid ${piece.kind} value: \`${text}\``)
    return span
  }
  const [least] = bound(from, [-Infinity, -Infinity])
  const [, most] = bound(to, [Infinity, Infinity])
  return (study) =>
    study.values(piece).some((value) => {
      const [first] = spanOf(String(value)) ?? [Number.NaN]
      return first >= least && first <= most
    })
}

function distanceMatcher([lat, lon, radius]: readonly string[], area: Area): Matcher {
  const piece = onlyPiece(area, 'DISTANCE')
  const circle = circleOf(`distance(${lat},${lon},${radius})`)
  if (piece.kind !== 'geo' || !circle) {
    throw new QueryError(`DISTANCE is not supported for field type: ${piece.kind}`)
  }
  return (study) => isNear(study, circle)
}
