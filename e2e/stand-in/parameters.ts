import { refusal } from './api-error.ts'
import { searchParameters } from './search/areas.ts'

type Check = (value: string, name: string) => void

const free: Check = () => undefined

const matching =
  (shape: RegExp): Check =>
  (value, name) => {
    if (!shape.test(value)) throw refusal.badFormat(name)
  }

const choice =
  (spoken: string, unspoken: readonly string[]): Check =>
  (value, name) => {
    if (unspoken.includes(value)) throw refusal.notHere(`${name}=${value}`)
    if (value !== spoken) throw refusal.badValue(name, value)
  }

const leftOut: Check = (_value, name) => {
  throw refusal.notHere(name)
}

const filters = ['overallStatus', 'geo', 'ids', 'synonyms']

/** The parameters of `/studies` in the API's specification. */
export const listParameters: ReadonlyMap<string, Check> = new Map([
  ...[...searchParameters.keys()].map((name): [string, Check] => [name, free]),
  ...filters.flatMap((name): [string, Check][] => [
    [`filter.${name}`, free],
    [`postFilter.${name}`, free],
  ]),
  ['format', choice('json', ['csv'])],
  ['markupFormat', choice('markdown', ['legacy'])],
  ['fields', free],
  ['sort', free],
  ['countTotal', matching(/^(true|false)$/)],
  ['pageSize', matching(/^\d{1,10}$/)],
  ['pageToken', free],
  ['aggFilters', leftOut],
  ['geoDecay', leftOut],
])

/** The parameters of `/studies/{nctId}`. */
export const studyParameters: ReadonlyMap<string, Check> = new Map([
  ['format', choice('json', ['csv', 'json.zip', 'fhir.json', 'ris'])],
  ['markupFormat', choice('markdown', ['legacy'])],
  ['fields', free],
])

/** Refuses a parameter that is not in the list, and a value that the parameter cannot have. An empty value counts as not given. */
export function checkParameters(query: URLSearchParams, allowed: ReadonlyMap<string, Check>): void {
  for (const name of query.keys()) {
    if (!allowed.has(name)) throw refusal.unknownParameter(name)
  }
  for (const [name, value] of query) {
    if (value !== '') allowed.get(name)?.(value, name)
  }
}
