import { QueryError, refusal } from '../api-error.ts'
import { checkIds, checkWords, type Limits } from '../limits.ts'
import { type Area, searchParameters } from '../search/areas.ts'
import type { Matcher } from '../search/essie-context.ts'
import { matcherOf } from '../search/essie-match.ts'
import { parseEssie } from '../search/essie-parse.ts'
import { circleOf, isNear } from '../search/near.ts'
import { paddedNctId } from '../words.ts'
import { enums } from './enums.ts'
import { pieceNamed } from './pieces.ts'

const overallStatus = pieceNamed('OverallStatus')

type FilterReader = (value: string, parameter: string, limits: Limits) => Matcher

const filterReaders: ReadonlyMap<string, FilterReader> = new Map([
  ['overallStatus', statusFilter],
  ['geo', geoFilter],
  ['ids', idsFilter],
  ['synonyms', synonymsFilter],
  ['advanced', essie],
])

/**
 * Reads the queries and filters of a call into one test: a study is found if it matches all of them. Where any query holds nothing but trial
 * numbers, filters are read but not applied, as the API says. Throws the registry's refusals.
 */
export function selectionOf(query: URLSearchParams, limits: Limits): Matcher {
  const given = [...query].filter(([, value]) => value.trim() !== '')
  const queries = given.filter(([name]) => name.startsWith('query.'))
  const filters = given.flatMap(([name, value]) => {
    const reader = filterReaders.get(/^(?:postF|f)ilter\.(\w+)$/.exec(name)?.[1] ?? '')
    return reader ? [reader(value, name, limits)] : []
  })
  const matchers = queries.map(([name, value]) => {
    const matches = essie(value, name, limits)
    return numbersOnly(value) ?? matches
  })
  const byNumber = queries.some(([, value]) => numbersOnly(value) !== null)
  const all = byNumber ? matchers : [...matchers, ...filters]
  return (study) => all.every((matches) => matches(study))
}

/** The areas that the call's queries look in. */
export function queriedAreas(query: URLSearchParams): Area[] {
  return [...query.keys()].flatMap((name) => {
    const area = name.startsWith('query.') ? searchParameters.get(name)?.area : undefined
    return area ? [area] : []
  })
}

function essie(value: string, parameter: string, limits: Limits): Matcher {
  const { area, label } = searchParameters.get(parameter) ?? {}
  if (!area || label === undefined) throw refusal.unknownParameter(parameter)
  try {
    const query = parseEssie(value)
    checkWords(query, label, limits)
    return matcherOf(query, { area, coverage: 'Contains', expansion: 'Relaxation' })
  } catch (error) {
    if (error instanceof QueryError) throw refusal.badQuery(label, error)
    throw error
  }
}

function numbersOnly(value: string): Matcher | null {
  const numbers = value.split(/[\s,]+/).filter((item) => item !== '')
  return numbers.every((item) => paddedNctId(item) !== null) ? withNumber(numbers) : null
}

function withNumber(numbers: readonly string[]): Matcher {
  const asked = new Set(numbers.map(paddedNctId))
  return ({ nctId, aliases }) => asked.has(nctId) || aliases.some((alias) => asked.has(alias))
}

function idsFilter(value: string, parameter: string, limits: Limits): Matcher {
  const numbers = value.split(/[,|]/)
  numbers.forEach((item, index) => {
    if (paddedNctId(item) === null) throw refusal.badItem(index + 1, parameter)
  })
  checkIds(numbers.length, limits)
  return withNumber(numbers)
}

function statusFilter(value: string): Matcher {
  const asked = value.split(/[,|]/)
  const unknown = asked.find((status) => !enums.get('Status')?.includes(status))
  if (unknown !== undefined) throw refusal.badValue('overallStatus', unknown)
  return (study) => study.values(overallStatus).some((status) => asked.includes(String(status)))
}

function geoFilter(value: string, parameter: string): Matcher {
  const circle = circleOf(value)
  if (!circle) throw refusal.badFormat(parameter)
  return (study) => isNear(study, circle)
}

/** The stand-in has no synonyms, so it cannot tell which studies carry one. */
function synonymsFilter(value: string, parameter: string): Matcher {
  value.split(/[,|]/).forEach((item, index) => {
    if (!/^[A-Za-z]+:\d+$/.test(item)) throw refusal.badItem(index + 1, parameter)
  })
  throw refusal.notHere(parameter)
}
