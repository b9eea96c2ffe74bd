/**
 * One place in a file: its name, its region as an index into the file's regions, latitude and longitude in degrees to about 1 km, the
 * logarithm of how many live there to the base 2, rounded (0 where nobody knows), and its other names, if it has any.
 */
export type PlaceLine = readonly [
  name: string,
  region: number,
  lat: number,
  lon: number,
  size: number,
  others?: readonly string[],
]

/** What one file under `public/places` holds: the largest places first. A region is its name, empty where it has none, and its country's ISO code. */
export type PlaceFile = {
  readonly regions: readonly (readonly [name: string, country: string])[]
  readonly places: readonly PlaceLine[]
}

/** The table of contents under `public/places`, so that nothing that is typed has to be tried out on the server. */
export type PlaceFileNames = {
  /** First letters whose file holds every place with a word that begins so; "sa-" holds those on "sa" that are too few for files of their own. */
  readonly whole: readonly string[]
  /** First letters that so many places share that their file holds the largest only; the next letter leads to another file. */
  readonly largest: readonly string[]
}

/** The same with the files of postcodes. */
export type PlaceContents = PlaceFileNames & {
  /** First characters whose file holds every postcode that begins so. */
  readonly codes: readonly string[]
}

/** The address of a file from its first letters. The prefix keeps "con" and "aux" from being names that Windows refuses. */
export const placeFilePath = (letters: string) => `places/of-${letters}.json`
