import { Fragment } from 'react'
import { Term } from '#components/ui/words/term'
import { glossaryPieces, type Piece } from '#lib/trials/glossary/glossary'

const CLOSING = /^[^\s\p{L}\p{N}]+/u
const OF_A_WORD = /[\s\p{L}\p{N}]/u

/** The marks at the end of a text. Found from behind: a pattern would begin again at each of many marks. */
function openingMarks(text: string): string {
  const letters = [...text]
  return letters.slice(letters.findLastIndex((letter) => OF_A_WORD.test(letter)) + 1).join('')
}

/** Plain text cut where it touches a hard word: the marks tight behind the one before, and those tight before the next. */
function cut({ text, term }: Piece, first: boolean, last: boolean) {
  if (term !== null) return { closing: '', middle: '', opening: '' }
  const closing = first ? '' : (CLOSING.exec(text)?.[0] ?? '')
  const rest = text.slice(closing.length)
  const opening = last ? '' : openingMarks(rest)
  return { closing, middle: rest.slice(0, rest.length - opening.length), opening }
}

/**
 * A plain text whose hard words open their meaning in place, each once. Words whose ids are in `seen` stay plain.
 * A button may stand alone on a line, so the brackets and full stops that touch it are kept on its line.
 */
export function Glossed({ text, seen }: { text: string; seen?: ReadonlySet<string> }) {
  const { pieces } = glossaryPieces(text, seen)
  const cuts = pieces.map((piece, place) => cut(piece, place === 0, place === pieces.length - 1))
  return pieces.map(({ text: words, term }, place) =>
    term === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <Fragment key={place}>{cuts[place]?.middle}</Fragment>
    ) : (
      <span className="whitespace-nowrap *:whitespace-normal" key={term.id}>
        {cuts[place - 1]?.opening}
        <Term term={term}>{words}</Term>
        {cuts[place + 1]?.closing}
      </span>
    ),
  )
}
