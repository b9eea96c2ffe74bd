import { type Dropped, droppedSentences } from './dropped-wording.ts'
import { givenValues } from './given-values.ts'
import { PARAMETERS, type Parameter } from './parameters.ts'

/** The part of an address after the question mark, bounded, and what was not used of it. */
export type Address = {
  /** Only what is ours, mended; never more values, nor longer ones, than `PARAMETERS` has room for. */
  readonly params: URLSearchParams
  /** What was not used, in plain sentences; empty where all of it was. */
  readonly dropped: readonly string[]
}

/**
 * Reads what stands after the question mark of any address of ours: every page and route reads it through this. Takes time in proportion to its length.
 * What is not ours is left out without a word, as are values that stand there twice, and empty ones: an untouched field of a form sends these.
 */
export function readAddress(given: URLSearchParams): Address {
  const params = new URLSearchParams()
  const dropped: Dropped[] = []
  const byParameter = Map.groupBy(givenValues(given), ({ parameter }) => parameter)
  for (const parameter of PARAMETERS.values()) {
    const values = (byParameter.get(parameter) ?? []).map(({ value }) => value.toWellFormed())
    const different = [...new Set(values)].filter((value) => isSaid(parameter, value))
    const read = different.map((value) => asUsed(parameter, value))
    dropped.push(...read.flatMap((one) => one.dropped ?? []))
    const used = read.flatMap(({ value }) => value ?? [])
    if (used.length > parameter.most)
      dropped.push({ kind: 'too many', parameter, count: used.length })
    for (const value of used.slice(0, parameter.most)) params.append(parameter.name, value)
  }
  return { params, dropped: droppedSentences(dropped) }
}

/** A form that sends an empty number is asked what is missing; any other empty value is a field that was left alone. */
const isSaid = ({ reading }: Parameter, value: string) =>
  reading === 'pasted' || value.trim() !== ''

/** What of one value is used, null for nothing; and what is not. */
type Used = { readonly value: string | null; readonly dropped?: Dropped }

function asUsed(parameter: Parameter, value: string): Used {
  const { reading, longest, fits } = parameter
  const isWhole = value.length <= longest
  if (reading === 'choice' || reading === 'name') {
    if (isWhole && fits(value)) return { value }
    return { value: null, dropped: { kind: 'strange', parameter, value } }
  }
  const letters = isWhole ? [] : [...value]
  if (letters.length <= longest) return { value }
  return { value: letters.slice(0, longest).join(''), dropped: { kind: 'cut', parameter } }
}
