import type { PostcodeRow } from './postcode-rows.ts'

/** What the source adds to the name of a town: parts in brackets, and in some countries the number or kind of an office, or "k." for a village. */
const IN_BRACKETS = /\s*\(.*$/
const ADDED: Readonly<Record<string, RegExp>> = {
  CH: /\s+\d+(?: .*)?$|(?<=^Bern) PostFinance$|(?<=^Lausanne) Adm cant VD$/,
  LT: / (?:k|st|vienk)\.$/,
  SI: / - .*$/,
  SK: /\s+\d+$/,
}

/** Rows that are no place where anybody lives: armies abroad, air bases, Father Christmas. */
const NOWHERE: Readonly<Record<string, (row: PostcodeRow) => boolean>> = {
  US: ({ name }) => /^[AFD]PO\b/.test(name),
  FR: ({ code }) => /\d (?:AIR|SP|CITYSSIMO)/.test(code),
  CA: ({ name }) => /^Reserved/.test(name),
  FI: ({ code }) => code === '99999',
}

/** Names of whoever gets the post in place of a town. */
const RECEIVER: Readonly<Record<string, RegExp>> = { CA: /^Government of Canada / }

/**
 * The rows of a country as they are shown. Germany's large receivers of post have codes of their own, which the source calls after firms and puts
 * where these have their seat; it marks them by a region in digits. Such a code lies where the codes beside it lie: it gets the place and point of
 * the nearest one in number. A French CEDEX code stands without that word, and not at all where the same digits are a town's.
 */
export function shownRows(country: string, rows: readonly PostcodeRow[]): readonly PostcodeRow[] {
  const living = rows
    .filter((row) => NOWHERE[country]?.(row) !== true)
    .map((row) => ({
      ...row,
      name: [RECEIVER[country], IN_BRACKETS, ADDED[country]].reduce(
        (name, extra) => (extra ? name.replace(extra, '') : name),
        row.name,
      ),
    }))
  if (country === 'DE') return withoutReceivers(living)
  if (country === 'FR') return withoutCedex(living)
  if (country === 'BR') return withCities(living)
  if (country === 'CA') return living.filter(({ code }) => code.length === 3)
  return living
}

function withoutReceivers(rows: readonly PostcodeRow[]): PostcodeRow[] {
  const isTown = ({ area }: PostcodeRow) => !/\d/.test(area)
  const byStart = Map.groupBy(rows.filter(isTown), ({ code }) => code.slice(0, 2))
  return rows.flatMap((row) => {
    if (isTown(row)) return [row]
    const away = ({ code }: PostcodeRow) => Math.abs(Number(code) - Number(row.code))
    const [nearest] = (byStart.get(row.code.slice(0, 2)) ?? []).toSorted(
      (a, b) => away(a) - away(b),
    )
    return nearest === undefined ? [] : [{ ...nearest, code: row.code }]
  })
}

function withoutCedex(rows: readonly PostcodeRow[]): PostcodeRow[] {
  const shown = new Map<string, PostcodeRow>()
  for (const row of rows.toSorted((a, b) => a.code.length - b.code.length)) {
    const code = row.code.slice(0, 5)
    if (!shown.has(code)) shown.set(code, { ...row, code })
  }
  return [...shown.values()]
}

/**
 * A large city of Brazil has all codes from a round one on, "01000-000", often under several first digits, and the source has the round one alone.
 * Each two digits get the city that goes on there.
 */
function withCities(rows: readonly PostcodeRow[]): PostcodeRow[] {
  const inOrder = rows.toSorted((a, b) => Number(a.code > b.code) - Number(a.code < b.code))
  const known = new Set(rows.map(({ code }) => code))
  const starts = Array.from({ length: 99 }, (_, at) => `${String(at + 1).padStart(2, '0')}000-000`)
  return [
    ...rows,
    ...starts.flatMap((code) => {
      const city = inOrder.findLast((row) => row.code < code && row.code.endsWith('00-000'))
      return city === undefined || known.has(code) ? [] : [{ ...city, code }]
    }),
  ]
}
