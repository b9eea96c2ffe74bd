import { withFewMarks } from '../../registry-client/study/visible-text.ts'
import { mendedValue, unescapedWhole } from './mended-value.ts'
import { PARAMETERS, type Parameter } from './parameters.ts'

/** One value that an address holds, mended. */
export type Given = { readonly parameter: Parameter; readonly value: string }

/** Where the next value begins inside of one: after "&" or ";" or "&amp;", before a name of ours. */
const NEXT = new RegExp(`[&;?](?:amp;){0,3}(?=(?:${[...PARAMETERS.keys()].join('|')})=)`, 'iu')

/** What stays before a name where "&" was written as "&amp;" once or several times, or an address got a second "?". */
const BEFORE_NAME = /^(?:amp;|[?&;]){1,4}/i

/** The parameter that a name in an address means, however it was sent; undefined for what is not ours. */
const meant = (name: string) =>
  PARAMETERS.get(name.normalize('NFKC').trim().replace(BEFORE_NAME, '').toLowerCase())

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
    return value === '' ? named(unescapedWhole(name)) : []
  })
}

function valuesIn(parameter: Parameter, value: string): readonly Given[] {
  if (parameter.reading === 'pasted') return [{ parameter, value }]
  const [own = '', ...others] = unescapedWhole(value).split(NEXT)
  return [{ parameter, value: mendedValue(parameter, own) }, ...others.flatMap(ownNamed)]
}

/** "country=Italy" as a value; nothing for what has no name of ours. */
function ownNamed(text: string): readonly Given[] {
  const at = text.indexOf('=')
  const parameter = at === -1 ? undefined : meant(text.slice(0, at))
  if (parameter === undefined) return []
  const value = text.slice(at + 1)
  return [{ parameter, value: mendedValue(parameter, unescapedWhole(value)) }]
}

const named = (text: string): readonly Given[] => text.split(NEXT).flatMap(ownNamed)
