import { withFewMarks } from '../../registry-client/study/visible-text.ts'
import { mendedValue, unescapedWhole } from './mended-value.ts'
import { PARAMETERS, type Parameter } from './parameters.ts'

/** One value that an address holds, mended. */
export type Given = { readonly parameter: Parameter; readonly value: string }

/** Where the next value begins inside of one: after "&" or ";" or "&amp;", before a name of ours. */
const NEXT = new RegExp(`([&;?](?:amp;){0,3})(?=(?:${[...PARAMETERS.keys()].join('|')})=)`, 'iu')

/** What stays before a name where "&" was written as "&amp;" once or several times, or an address got a second "?". */
const BEFORE_NAME = /^(?:amp;|[?&;]){1,4}/i
/** Letters of a name with what may stand before it. */
const LONGEST_NAME = 60

/** The parameter that a name in an address means, however it was sent; undefined for what is not ours. */
function meant(name: string): Parameter | undefined {
  if (name.length > LONGEST_NAME) return undefined
  return PARAMETERS.get(name.normalize('NFKC').trim().replace(BEFORE_NAME, '').toLowerCase())
}

/**
 * Every value of ours in an address, in its order, as it was meant before messengers changed it. A value that swallowed the ones after it gives them
 * back. Values are not yet counted or measured.
 */
export function givenValues(params: URLSearchParams): readonly Given[] {
  return [...params].flatMap((pair) => {
    const [name = '', value = ''] = pair.map(withFewMarks)
    const parameter = meant(name)
    if (parameter !== undefined) return valuesIn(parameter, value)
    // An address that was escaped as a whole is one name without a value.
    return value === '' ? inside(`&${unescapedWhole(name)}`.split(NEXT)) : []
  })
}

function valuesIn(parameter: Parameter, value: string): readonly Given[] {
  if (parameter.reading === 'pasted') return [{ parameter, value }]
  const [own = '', ...others] = unescapedWhole(value).split(NEXT)
  return [{ parameter, value: mendedValue(parameter, own) }, ...inside(['', ...others])]
}

/** The values of a text that was cut before each: what stands before the first, then by turns what stands between two, and "country=Italy". */
function inside([, ...cut]: readonly string[]): readonly Given[] {
  return cut.flatMap((text, at) => {
    const between = cut[at - 1] ?? ''
    return at % 2 === 0 ? [] : named(text, between.startsWith('&'))
  })
}

/** "country=Italy" as a value. Behind "&" it is `escaped` once more: a plain "&" would have been read as the end of a value. */
function named(text: string, escaped: boolean): readonly Given[] {
  const at = text.indexOf('=')
  const parameter = meant(text.slice(0, at))
  if (parameter === undefined) return []
  const rest = text.slice(at + 1)
  const value = escaped ? (new URLSearchParams(`value=${rest}`).get('value') ?? '') : rest
  return [{ parameter, value: mendedValue(parameter, unescapedWhole(value)) }]
}
