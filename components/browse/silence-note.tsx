import type { Silence } from '#lib/catalogue/browse/silence'
import type { FacetId, Search } from '#lib/trials/search/search'

/** What a reader could not guess of a filter. */
const ALSO: Readonly<Partial<Record<FacetId, string>>> = {
  cost: 'That does not mean that people pay there. Records that call only a part free are left out too.',
  ethics: 'That is usual, and says nothing about them.',
}

const KEPT =
  'Trials of which nothing is said on cost stay in the list. That does not mean that they are free.'

/** Says above the list which silent records a chosen filter leaves out, or keeps. Nothing where no such filter is on. */
export function SilenceNote({ search, silence }: { search: Search; silence: Silence }) {
  return (
    <>
      {notesOf(search, silence).map((note) => (
        <p className="text-sm text-ink-2 mt-2" key={note}>
          {note}
        </p>
      ))}
    </>
  )
}

function notesOf({ chosen }: Search, { whose, total, on }: Silence): string[] {
  const who = whose === 'record' ? 'Records say' : 'The offline copy has'
  return on.flatMap(({ facet, about, count }) => {
    if (chosen[facet].length > 0) {
      const leftOut = `${who} nothing on ${about} for ${count} of all ${total} trials: these are left out.`
      return [leftOut, ALSO[facet] ?? ''].join(' ').trim()
    }
    return facet === 'cost' && chosen.paying.length > 0 ? KEPT : []
  })
}
