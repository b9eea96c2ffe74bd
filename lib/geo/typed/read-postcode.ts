import { codeKey } from './code-file.ts'

/** A postcode in what was typed. */
export type TypedCode = {
  /** As it was typed, in capitals. */
  readonly given: string
  /** What it is looked for by: the part of it that our lists hold. */
  readonly key: string
  /** ISO codes of the only countries that write a code so; null where any may. */
  readonly countries: readonly string[] | null
  /** What else was typed. */
  readonly rest: string
}

/** What stands on cars and, with a hyphen, before the postcodes of some countries. */
const IN_FRONT: Readonly<Record<string, string>> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  FIN: 'FI',
  FL: 'LI',
  H: 'HU',
  I: 'IT',
  L: 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
  SLO: 'SI',
}

const BRITISH = ['GB', 'JE', 'GG', 'IM']

/**
 * How countries write their codes, the surest form first. The group `code` is the part that our lists hold: the first half in the United
 * Kingdom, Ireland and Canada, four digits in the Netherlands and Portugal, five in the United States.
 */
const FORMS: readonly { readonly form: RegExp; readonly countries: readonly string[] | null }[] = [
  { form: /(?<code>[A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}/, countries: BRITISH },
  { form: /(?<code>[A-Z]\d[A-Z])[ -]?\d[A-Z]\d/, countries: ['CA'] },
  { form: /(?<code>[A-Z]\d\d|D6W)[ -]?(?!\d{4})[A-Z\d]{4}/, countries: ['IE'] },
  { form: /(?<code>[A-Z]{1,2}\d[A-Z\d]?) \d[A-Z]?/, countries: [...BRITISH, 'CA'] },
  { form: /(?<code>\d{5})-\d{4}/, countries: ['US'] },
  { form: /(?<code>\d{5})\d{4}/, countries: ['US'] },
  { form: /(?<code>\d{5}-?\d{3})/, countries: ['BR'] },
  { form: /(?<code>\d{4})-\d{3}/, countries: ['PT'] },
  { form: /(?<code>\d{2}-\d{3})/, countries: ['PL'] },
  { form: /(?<code>\d{3} \d{2})/, countries: ['CZ', 'GR', 'SE', 'SK'] },
  { form: /(?<code>[A-Z]{1,2}\d[A-Z\d]?)/, countries: null },
  { form: /(?<code>\d{4,7})/, countries: null },
  { form: /(?<code>\d[\d -]+\d)/, countries: null },
]
const ALONE = FORMS.map(({ form, countries }) => ({ form: alone(form.source), countries }))
/** Two letters after four digits are Dutch, or a country or state that follows the code of another one. */
const DUTCH = alone('(?<code>[1-9]\\d{3}) ?[A-Z]{2}')
const AFTER_SIGN = alone(
  `(?<sign>${Object.keys(IN_FRONT).join('|')})[- ]?(?<code>\\d{3} \\d{2}|\\d{4,6})`,
)

function alone(form: string): RegExp {
  return new RegExp(`(?<![A-Z\\d]|\\d-)${form}(?![A-Z\\d]|-\\d)`)
}

/** The postcode in what was typed, in each way that it can be meant; none where there is no postcode in it. */
export function readPostcode(typed: string): readonly TypedCode[] {
  const text = typed.normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim()
  const signed = AFTER_SIGN.exec(text)
  const country = IN_FRONT[signed?.groups?.['sign'] ?? '']
  if (signed && country !== undefined) return [codeFrom(text, signed, [country])]
  const dutch = DUTCH.exec(text)
  const other = ALONE.map(({ form, countries }) => ({ found: form.exec(text), countries })).find(
    ({ found }) => found !== null,
  )
  return [
    ...(dutch ? [codeFrom(text, dutch, ['NL'])] : []),
    ...(other?.found ? [codeFrom(text, other.found, other.countries)] : []),
  ]
}

function codeFrom(
  text: string,
  found: RegExpExecArray,
  countries: readonly string[] | null,
): TypedCode {
  const code = found.groups?.['code'] ?? ''
  const before = text.slice(0, found.index)
  const after = text.slice(found.index + found[0].length)
  return {
    given: found[0],
    key: codeKey(code),
    countries,
    rest: `${before} ${after}`.replace(/[\s,]+/g, ' ').trim(),
  }
}
