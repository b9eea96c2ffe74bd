export const UNITS = [
  { id: 'km', words: 'kilometres' },
  { id: 'miles', words: 'miles' },
] as const

export type Unit = (typeof UNITS)[number]['id']

const KM_PER_MILE = 1.609344
/** Countries whose road signs are in miles. */
const IN_MILES = new Set(['US', 'GB', 'LR', 'PR', 'GU', 'VI', 'AS', 'MP', 'GG', 'JE', 'IM'])

/** A distance in km as a number of that unit. */
export function inUnit(km: number, unit: Unit): number {
  return unit === 'km' ? km : km / KM_PER_MILE
}

/** The unit that people use in a country, by its ISO code; kilometres where no country is known. */
export function unitOf(country: string | null): Unit {
  return country !== null && IN_MILES.has(country) ? 'miles' : 'km'
}
