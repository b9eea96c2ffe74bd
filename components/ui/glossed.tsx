import { Fragment } from 'react'
import { Term } from '#components/ui/term'
import { glossaryPieces } from '#lib/trials/glossary'

/** A plain text whose hard words open their meaning in place, each once. Words whose ids are in `seen` stay plain. */
export function Glossed({ text, seen }: { text: string; seen?: ReadonlySet<string> }) {
  return glossaryPieces(text, seen).pieces.map(({ text: words, term }, place) =>
    term === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <Fragment key={place}>{words}</Fragment>
    ) : (
      <Term key={term.id} term={term}>
        {words}
      </Term>
    ),
  )
}
