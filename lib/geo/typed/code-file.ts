/** One postcode in a file: as people write it, its place, its region as an index into the file's regions, latitude and longitude in degrees to about 1 km. */
export type CodeLine = readonly [
  code: string,
  name: string,
  region: number,
  lat: number,
  lon: number,
]

/** What one file of postcodes under `public/places` holds. A region is its name, empty where it has none, and its country's ISO code. */
export type CodeFile = {
  readonly regions: readonly (readonly [name: string, country: string])[]
  readonly codes: readonly CodeLine[]
}

/** The address of a file of postcodes from their first characters. */
export const codeFilePath = (start: string) => `places/code-${start}.json`

/** The file of all codes whose beginning too few share for a file of its own. */
export const FEW_CODES = 'few'

/** What a postcode is looked for by: "L-2419" → "2419", "SW1A" → "sw1a". The letters of its country in front are left out. */
export function codeKey(code: string): string {
  return code
    .replace(/^[A-Z]{1,2}-/, '')
    .replace(/[^A-Za-z\d]+/g, '')
    .toLowerCase()
}

/** What decides in which file a postcode is: two digits or one letter, and never more of it. */
export function codeStart(key: string): string {
  return key.slice(0, /^\d/.test(key) ? 2 : 1)
}

/** The file that holds the codes that begin as `key` does, by its table of contents; null where no code begins so. */
export function codeFileFor(key: string, codes: readonly string[]): string | null {
  return [codeStart(key), FEW_CODES].find((start) => codes.includes(start)) ?? null
}
