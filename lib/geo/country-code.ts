import { once } from './once.ts'
import { folded } from './place-keys.ts'

/** Names that records use and the list of the browser or of Node does not. */
const ALSO: Readonly<Record<string, string>> = {
  Turkey: 'TR',
  'Turkey (Türkiye)': 'TR',
  'Czech Republic': 'CZ',
  'Russian Federation': 'RU',
  'Korea, Republic of': 'KR',
  'Republic of Korea': 'KR',
  'Korea, Democratic People’s Republic of': 'KP',
  'Iran, Islamic Republic of': 'IR',
  'Hong Kong': 'HK',
  Macau: 'MO',
  Macao: 'MO',
  'Viet Nam': 'VN',
  'Moldova, Republic of': 'MD',
  'Syrian Arab Republic': 'SY',
  Palestine: 'PS',
  'Palestinian Territory, occupied': 'PS',
  'Congo, The Democratic Republic of the': 'CD',
  'Democratic Republic of the Congo': 'CD',
  Congo: 'CG',
  'Macedonia, The Former Yugoslav Republic of': 'MK',
  Burma: 'MM',
  Myanmar: 'MM',
  'Libyan Arab Jamahiriya': 'LY',
  'Lao People’s Democratic Republic': 'LA',
  'Tanzania, United Republic of': 'TZ',
  'Brunei Darussalam': 'BN',
  Swaziland: 'SZ',
  'Taiwan, Province of China': 'TW',
  'Virgin Islands (U.S.)': 'VI',
}

const keyOf = (name: string) =>
  folded(name.replace(/\b(?:and|the)\b/gi, '').replace(/\bsaint\b/gi, 'st'))

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every code in use. Those that were given up stand for another one, such as DD for DE. */
const codesInUse = () =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
  )

/** European Union, euro area, United Nations, outlying oceans, made-up regions, bases and islands without people. */
const NO_COUNTRY: ReadonlySet<string> = new Set(
  'AC AQ BV CP CQ DG EA EU EZ GS HM IC IO QO TA TF UM UN XA XB ZZ'.split(' '),
)

const countries = once(() => {
  const inEnglish = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })
  const inUse = codesInUse()
  return {
    codes: inUse.filter((code) => !NO_COUNTRY.has(code) && inEnglish.of(code) !== undefined),
    byName: new Map([
      ...inUse.map((code) => [keyOf(inEnglish.of(code) ?? ''), code] as const),
      ...Object.entries(ALSO).map(([name, code]) => [keyOf(name), code] as const),
    ]),
  }
})

/** The ISO code of every country and territory that has an English name of its own. Not of groups of countries, nor of what nobody lives in. */
export function countryCodes(): readonly string[] {
  return countries().codes
}

/** The ISO code of a country by its English name as records write it, or null for a name that we do not know. */
export function countryCode(name: string | null): string | null {
  const key = keyOf(name ?? '')
  return key === '' ? null : (countries().byName.get(key) ?? null)
}
