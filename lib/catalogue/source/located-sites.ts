import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CityFinder, createCityFinder } from '../../geo/city-point.ts'
import { type PlaceFile, type PlaceFileNames, placeFilePath } from '../../geo/place-file.ts'
import type { Box } from '../../geo/point.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { placeSites } from '../../trials/sites/place-sites.ts'

let finder: CityFinder | null = null

/**
 * A trial whose sites have the points of their towns where the record has none, or none that can be right. Reads the files of places
 * that the build made; without them such sites stay where they are: nowhere.
 */
export function withTownPoints(trial: Trial): Trial {
  finder ??= cityFinder(join(process.cwd(), 'public'))
  return { ...trial, sites: placeSites(trial.sites, finder) }
}

function cityFinder(folder: string): CityFinder {
  const names: PlaceFileNames | null = readJson(join(folder, 'places/files.json'))
  const boxes: Record<string, Box> | null = readJson(join(folder, 'places/countries.json'))
  return createCityFinder({
    names: names ?? { whole: [], largest: [] },
    boxes: boxes ?? {},
    file: (letters): PlaceFile | null => readJson(join(folder, placeFilePath(letters))),
  })
}

/** What one of our own files holds, or null where it is not there. */
function readJson(path: string) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
