import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Where the rows lie, from the root of the project. */
export const POSTCODE_DATA = 'lib/commands/postcodes/data'

/** One row of the source. `area` is its code of a region, empty where it gives none. */
export type PostcodeRow = {
  readonly code: string
  readonly name: string
  readonly area: string
  readonly lat: number
  readonly lon: number
}

const FOLDER = join(import.meta.dirname, 'data')

/** The rows of every country, by its ISO code, in the order of the source. */
export function postcodeRows(): ReadonlyMap<string, readonly PostcodeRow[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv.gz'))
  return new Map(files.toSorted().map((name) => [name.slice(0, 2), rowsOf(join(FOLDER, name))]))
}

function rowsOf(path: string): PostcodeRow[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8')
  return text.split('\n').flatMap((line) => {
    const [code, name, area, lat, lon] = line.split('\t')
    if (code === undefined || name === undefined || lat === undefined || lon === undefined)
      return []
    return [{ code, name, area: area ?? '', lat: Number(lat), lon: Number(lon) }]
  })
}
