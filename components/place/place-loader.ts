import {
  fileFor,
  findPlaces,
  type Place,
  type ReadyPlaces,
  readyPlaces,
  typedKey,
} from '#lib/geo/find-places'
import { type PlaceFile, type PlaceFileNames, placeFilePath } from '#lib/geo/place-file'

let contents: Promise<PlaceFileNames> | null = null
const loader = new Map<string, Promise<ReadyPlaces>>()

async function fetchJson(path: string) {
  const answer = await fetch(`/${path}`)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return answer.json()
}

/** Gets the table of contents, so that it is there before the first letter. What is typed has no part in it. */
export function fetchContents(): Promise<PlaceFileNames> {
  contents ??= fetchJson('places/files.json')
  contents.catch(() => {
    contents = null
  })
  return contents
}

function fetchPlaces(letters: string): Promise<ReadyPlaces> {
  const known = loader.get(letters)
  if (known) return known
  const coming = fetchJson(placeFilePath(letters)).then((file: PlaceFile) => readyPlaces(file))
  loader.set(letters, coming)
  coming.catch(() => loader.delete(letters))
  return coming
}

/**
 * Places that the typed text may mean, best first; none for fewer than two letters. Asks for one file that many places share, by its
 * first letters alone, and looks through it on this device. Throws where a file cannot be had.
 */
export async function fetchSuggestions(typed: string): Promise<readonly Place[]> {
  const key = typedKey(typed)
  if (key === null) return []
  const letters = fileFor(key, await fetchContents())
  return letters === null ? [] : findPlaces(key, await fetchPlaces(letters))
}
