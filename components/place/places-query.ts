import { queryOptions } from '@tanstack/react-query'
import { readyPlaces } from '#lib/geo/find-places'
import type { LargestTowns } from '#lib/geo/largest-towns'
import { type PlaceContents, type PlaceFile, placeFilePath } from '#lib/geo/place-file'
import { type CodeFile, codeFilePath } from '#lib/geo/typed/code-file'
import { readyCodes } from '#lib/geo/typed/find-codes'
import { fetchJson } from '../query/fetch-json.ts'

/** The files change with a release at most. */
const LASTING = { staleTime: Number.POSITIVE_INFINITY, structuralSharing: false } as const

const TOO_OLD = 'The places came in a form that this page is too old for.'

const isObject = (value: unknown) => typeof value === 'object' && value !== null

function isContents(value: unknown): value is PlaceContents {
  return isObject(value) && ['whole', 'largest', 'codes'].every((name) => name in value)
}

function isPlaces(value: unknown): value is PlaceFile {
  return isObject(value) && 'regions' in value && 'places' in value
}

function isCodes(value: unknown): value is CodeFile {
  return isObject(value) && 'regions' in value && 'codes' in value
}

/** The table of contents of the files of places. What is typed has no part in it. */
export const placeFilesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: async ({ signal }) => {
    const value = await fetchJson('/places/files.json', { signal })
    if (!isContents(value)) throw new Error(TOO_OLD)
    return value
  },
  ...LASTING,
})

/** One file of towns that many share, by its first letters alone, made ready to be looked through on this device. */
export const placesQuery = (letters: string) =>
  queryOptions({
    queryKey: ['places', 'towns', letters],
    queryFn: async ({ signal }) => {
      const value = await fetchJson(`/${placeFilePath(letters)}`, { signal })
      if (!isPlaces(value)) throw new Error(TOO_OLD)
      return readyPlaces(value)
    },
    ...LASTING,
  })

/** One file of postcodes, by its first two digits or its first letter. */
export const codesQuery = (start: string) =>
  queryOptions({
    queryKey: ['places', 'codes', start],
    queryFn: async ({ signal }) => {
      const value = await fetchJson(`/${codeFilePath(start)}`, { signal })
      if (!isCodes(value)) throw new Error(TOO_OLD)
      return readyCodes(value)
    },
    ...LASTING,
  })

function isLargestTowns(value: unknown): value is LargestTowns {
  return isObject(value)
}

/** One small file for everybody. */
export const largestTownsQuery = queryOptions({
  queryKey: ['places', 'largest'],
  queryFn: async ({ signal }) => {
    const value = await fetchJson('/places/largest.json', { signal })
    if (!isLargestTowns(value)) throw new Error(TOO_OLD)
    return value
  },
  ...LASTING,
})
