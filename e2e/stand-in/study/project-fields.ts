import { refusal } from '../api-error.ts'
import { type Area, areaNamed } from '../search/areas.ts'
import { piecesByPath } from './pieces.ts'
import { isObject } from './study.ts'

/** What to keep of a record: `true` for everything from here down. */
export type Projection = true | ReadonlyMap<string, Projection>

/**
 * Reads the `fields` parameter: piece names, full paths and search areas, parted by commas or bars; `@query` stands for the areas that the query
 * looks in. Throws the registry's refusal for any other name, and for a space after a comma.
 */
export function projectionOf(fields: string, queried: readonly Area[]): Projection {
  const names = fields.split(/[,|]/)
  names.forEach((name, index) => {
    if (!/^([a-zA-Z][a-zA-Z0-9\-. ]*|@query)$/.test(name))
      throw refusal.badItem(index + 1, 'fields')
  })
  const paths = names.flatMap((name) => pathsOf(name, queried))
  return paths.reduce<Projection>(withPath, new Map())
}

function pathsOf(field: string, queried: readonly Area[]): (readonly string[])[] {
  const byPath = piecesByPath.get(field)
  const area = areaNamed(field)
  if (field === '@query') return queried.flatMap((each) => each.pieces.map((piece) => piece.path))
  if (area) return area.pieces.map((piece) => piece.path)
  if (byPath) return [byPath.path]
  throw refusal.unknownField(field)
}

function withPath(projection: Projection, path: readonly string[]): Projection {
  if (projection === true) return true
  const [step, ...rest] = path
  if (step === undefined) return true
  return new Map([...projection, [step, withPath(projection.get(step) ?? new Map(), rest)]])
}

/** The record with nothing but what the projection keeps. Structures and list elements of which nothing is left are left out themselves. */
export function project(record: unknown, projection: Projection): unknown {
  return kept(record, projection) ?? {}
}

function kept(value: unknown, projection: Projection): unknown {
  if (projection === true) return value
  if (Array.isArray(value)) return filled(value.map((element) => kept(element, projection)))
  if (!isObject(value)) return undefined
  const entries = Object.entries(value).map(([key, inner]) => {
    const below = projection.get(key)
    return [key, below === undefined ? undefined : kept(inner, below)] as const
  })
  const left = entries.filter(([, inner]) => inner !== undefined)
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

function filled(elements: readonly unknown[]): unknown[] | undefined {
  const left = elements.filter((element) => element !== undefined)
  return left.length === 0 ? undefined : left
}
