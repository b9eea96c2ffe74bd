import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { fileFor, findPlaces, type Place, typedKey } from '#lib/geo/find-places'
import { placeFilesQuery, placesQuery } from './places-query.ts'

/** What the list under the field shows. `trouble` is true where the files cannot be had. */
export type Suggestions = { readonly places: readonly Place[]; readonly trouble: boolean }

/**
 * The places that the typed text may mean, best first; null while there is nothing to say: for fewer than two letters, and until the files are there.
 * Letters that were typed before have no part in it. `typed` is null where nothing is to be looked for.
 */
export function useSuggestions(typed: string | null) {
  // The table of contents is asked for before the first letter, but not before somebody is at the field.
  const [wanted, setWanted] = useState(false)
  const key = typed === null ? null : typedKey(typed)
  const contents = useQuery({ ...placeFilesQuery, enabled: wanted || key !== null })
  const letters = key !== null && contents.data ? fileFor(key, contents.data) : null
  const file = useQuery(placesQuery(letters))

  const asked = contents.data === undefined ? contents : file
  const trouble = asked.isError || asked.isPaused

  const suggestions = useMemo((): Suggestions | null => {
    if (key === null) return null
    if (contents.data !== undefined && letters === null) return { places: [], trouble: false }
    if (file.data !== undefined) return { places: findPlaces(key, file.data), trouble: false }
    return trouble ? { places: [], trouble } : null
  }, [key, letters, contents.data, file.data, trouble])

  /** Asks once more for what could not be had. */
  function again() {
    if (contents.isError) void contents.refetch()
    if (file.isError) void file.refetch()
  }

  return { suggestions, again, prepare: () => setWanted(true) }
}
