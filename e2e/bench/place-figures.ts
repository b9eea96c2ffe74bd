import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findPlaces, readyPlaces, typedKey } from '#lib/geo/find-places'
import type { PlaceFile } from '#lib/geo/place-file'
import { median } from './median.ts'
import type { Row } from './table.ts'

const FOLDER = 'public/places'
const KIB = 1024
const ROUNDS = 9

type Sized = { readonly path: string; readonly zipped: number; readonly bytes: number }

/** How large the files of places are, and how long the first suggestion takes once the largest of them is there: read, made ready, looked through. */
export function placeFigures(): Row[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.startsWith('of-'))
    .map((name): Sized => {
      const path = join(FOLDER, name)
      const text = readFileSync(path)
      return { path, bytes: text.length, zipped: gzipSync(text, { level: 9 }).length }
    })
    .toSorted((a, b) => a.zipped - b.zipped)
  const largest = files.at(-1)
  if (largest === undefined) return []
  const sum = (sizeOf: (file: Sized) => number) =>
    files.reduce((total, file) => total + sizeOf(file), 0) / KIB
  return [
    { what: 'Files of places', unit: '', ours: files.length },
    { what: 'Files of places, together', unit: 'KiB', ours: sum((file) => file.bytes) },
    { what: 'Files of places, together, gzip', unit: 'KiB', ours: sum((file) => file.zipped) },
    {
      what: 'File of places, median, gzip',
      unit: 'KiB',
      ours: median(files.map(({ zipped }) => zipped)) / KIB,
    },
    { what: 'File of places, largest, gzip', unit: 'KiB', ours: largest.zipped / KIB },
    { what: 'First suggestion from it', unit: 'ms', ours: firstSuggestionMs(largest.path) },
  ]
}

function firstSuggestionMs(path: string): number {
  const text = readFileSync(path, 'utf8')
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    const file: PlaceFile = JSON.parse(text)
    findPlaces(typedKey('Münster') ?? '', readyPlaces(file))
    return performance.now() - started
  })
  return median(times)
}
