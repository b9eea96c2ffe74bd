import { queryOptions, skipToken } from '@tanstack/react-query'
import { readyPlaces } from '#lib/geo/find-places'
import { type PlaceFile, type PlaceFileNames, placeFilePath } from '#lib/geo/place-file'
import { fetchJson } from '../query/fetch-json.ts'

/** The files change with a release at most. */
const LASTING = { staleTime: Number.POSITIVE_INFINITY, structuralSharing: false } as const

const TOO_OLD = 'The places came in a form that this page is too old for.'

function isNames(value: unknown): value is PlaceFileNames {
  return typeof value === 'object' && value !== null && 'whole' in value && 'largest' in value
}

function isPlaces(value: unknown): value is PlaceFile {
  return typeof value === 'object' && value !== null && 'regions' in value && 'places' in value
}

/** The table of contents of the files of places. What is typed has no part in it. */
export const placeFilesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: async ({ signal }) => {
    const value = await fetchJson('/places/files.json', { signal })
    if (!isNames(value)) throw new Error(TOO_OLD)
    return value
  },
  ...LASTING,
})

async function fetchPlaces(letters: string, signal: AbortSignal) {
  const value = await fetchJson(`/${placeFilePath(letters)}`, { signal })
  if (!isPlaces(value)) throw new Error(TOO_OLD)
  return readyPlaces(value)
}

/** One file that many places share, by its first letters alone, made ready to be looked through on this device. Nothing is asked for without letters. */
export const placesQuery = (letters: string | null) =>
  queryOptions({
    queryKey: ['places', letters],
    queryFn: letters === null ? skipToken : ({ signal }) => fetchPlaces(letters, signal),
    ...LASTING,
  })
