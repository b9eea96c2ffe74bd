import type { Area } from '../search/areas.ts'
import { wordsOf } from '../words.ts'
import type { Piece } from './pieces.ts'

/** One record as it is served and searched. Any JSON value can be one: damaged records are served as they are. */
export type Study = {
  /** The record without the keys that start with `_`. */
  readonly record: unknown
  /** Its present number, or null if the record holds none. */
  readonly nctId: string | null
  readonly aliases: readonly string[]
  /** Where it stands in an unsorted answer. */
  readonly rank: number
  /** Every value of a piece, through all arrays; of a structure, every value in it. */
  values(piece: Piece): unknown[]
  /** The area's values as words, for `wordPattern`; worked out when first asked for. */
  words(area: Area): string
  /** The area's values as they are written, a line each. */
  written(area: Area): string
  /** One study for each element of an array, with nothing else in it, so that a query can ask about one location. */
  each(path: readonly string[]): readonly Study[]
}

/** Makes a record searchable. `position` is its place among the records that it came with. */
export function studyOf(raw: unknown, position: number): Study {
  const record = hasOwnKeys(raw) ? withoutOwnKeys(raw) : raw
  const nctId = stringsAt(record, [...idModule, 'nctId'])[0] ?? null
  const pieceWords = new Map<Piece, string>()
  const areaWords = new Map<Area, string>()
  const parts = new Map<string, readonly Study[]>()
  const values = (piece: Piece) => leaves(valuesAt(record, piece.path))
  const wordsOfPiece = (piece: Piece) =>
    remembered(pieceWords, piece, () => values(piece).map(lineOfWords).join(''))
  return {
    record,
    nctId,
    aliases: stringsAt(record, [...idModule, 'nctIdAliases']),
    rank: scatter(nctId ?? `record ${position}`),
    values,
    words: (area) =>
      remembered(areaWords, area, () => `\n${area.pieces.map(wordsOfPiece).join('')}`),
    written: (area) => area.pieces.flatMap(values).map(String).join('\n'),
    each: (path) =>
      remembered(parts, path.join('.'), () =>
        valuesAt(record, path).map((value, at) => studyOf(nested(path, value), at)),
      ),
  }
}

/** A copy of a study under another number and no alias. Its words are those of the study that it copies, the number among them. */
export function renumbered(study: Study, nctId: string): Study {
  const { record } = study
  const protocol = isObject(record) ? record['protocolSection'] : undefined
  const identification = isObject(protocol) ? protocol['identificationModule'] : undefined
  if (!isObject(record) || !isObject(protocol) || !isObject(identification)) return study
  const { nctIdAliases: _, ...kept } = identification
  const identificationModule = { ...kept, nctId }
  const copy = { ...record, protocolSection: { ...protocol, identificationModule } }
  return { ...study, record: copy, nctId, aliases: [], rank: scatter(nctId) }
}

const idModule = ['protocolSection', 'identificationModule']

/** What to look for in `words`: each value is a line, ` multiple sclerosi \n`, so that a phrase never runs from one value into the next. */
export function wordPattern(words: readonly string[], coverage = 'Contains'): string {
  const start = coverage === 'FullMatch' || coverage === 'StartsWith' ? '\n ' : ' '
  const end = coverage === 'FullMatch' || coverage === 'EndsWith' ? ' \n' : ' '
  return `${start}${words.join(' ')}${end}`
}

function lineOfWords(value: unknown): string {
  const words = wordsOf(String(value))
  return words.length === 0 ? '' : ` ${words.join(' ')} \n`
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

/** Every value at a path, with arrays walked through. A missing step gives none. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((element: unknown) => valuesAt(element, path))
  const [step, ...rest] = path
  if (step === undefined) return value === undefined || value === null ? [] : [value]
  if (!isObject(value) || !Object.hasOwn(value, step)) return []
  return valuesAt(value[step], rest)
}

function leaves(found: readonly unknown[]): unknown[] {
  return found.flatMap((value) => {
    if (Array.isArray(value)) return leaves(value)
    return isObject(value) ? leaves(Object.values(value)) : [value]
  })
}

function stringsAt(record: unknown, path: readonly string[]): string[] {
  return valuesAt(record, path).filter((value) => typeof value === 'string')
}

function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)
}

function hasOwnKeys(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasOwnKeys)
  if (!isObject(value)) return false
  return Object.keys(value).some((key) => key.startsWith('_') || hasOwnKeys(value[key]))
}

function withoutOwnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnKeys)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('_'))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutOwnKeys(inner)]))
}

/** A JSON object: not null, not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** FNV-1a, so that the unsorted order is the same at every start and follows neither numbers nor dates. */
function scatter(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}
