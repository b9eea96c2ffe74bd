import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type Found, findTyped } from '#lib/geo/typed/find-typed'
import { filesFor, readTyped } from '#lib/geo/typed/read-typed'
import { codesQuery, placeFilesQuery, placesQuery } from './places-query.ts'

/** What the list under the field shows. `trouble` is true where the files cannot be had. */
export type Suggestions = Found & { readonly trouble: boolean }

const NOTHING: Found = { offers: [], note: null, sure: false }
const NO_FILES = { towns: [], codes: [] }

/**
 * The places that the typed text may mean, best first; null while there is nothing to say: for fewer than two letters, and until the files are there.
 * Letters that were typed before have no part in it. `typed` is null where nothing is to be looked for; `home` is the ISO code of a country that was
 * chosen before, null for none.
 */
export function useSuggestions(typed: string | null, home: string | null) {
  // The table of contents is asked for before the first letter, but not before somebody is at the field.
  const [wanted, setWanted] = useState(false)
  const text = useMemo(() => (typed === null ? null : readTyped(typed)), [typed])
  const contents = useQuery({ ...placeFilesQuery, enabled: wanted || text !== null })
  const names = text !== null && contents.data ? filesFor(text, contents.data) : NO_FILES
  const towns = useQueries({ queries: names.towns.map(placesQuery) })
  const codes = useQueries({ queries: names.codes.map(codesQuery) })

  const asked = [contents, ...towns, ...codes]
  const late = asked.filter(({ data }) => data === undefined)
  const trouble = late.some((one) => one.isError || one.isPaused)

  function suggest(): Suggestions | null {
    if (text === null) return null
    if (contents.data === undefined || late.length > 0)
      return trouble ? { ...NOTHING, trouble } : null
    const files = {
      names: contents.data,
      towns: new Map(names.towns.map((letters, at) => [letters, towns[at]?.data ?? []])),
      codes: new Map(names.codes.map((start, at) => [start, codes[at]?.data ?? []])),
    }
    return { ...findTyped(text, files, home), trouble: false }
  }

  /** Asks once more for what could not be had. */
  function again() {
    for (const one of asked) if (one.isError) void one.refetch()
  }

  return { suggestions: suggest(), again, prepare: () => setWanted(true) }
}
