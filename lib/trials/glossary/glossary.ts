import { GUT_WORDS } from './gut-words.ts'
import { MEASURING } from './measuring-words.ts'
import { MS_WORDS } from './ms-words.ts'
import { STUDY_DESIGN } from './study-words.ts'
import { TAKING_PART } from './taking-part-words.ts'
import type { Term } from './term.ts'

/** Every hard word we explain. */
export const GLOSSARY: readonly Term[] = [
  ...STUDY_DESIGN,
  ...TAKING_PART,
  ...MEASURING,
  ...MS_WORDS,
  ...GUT_WORDS,
]

/** Part of a text. `term` is the hard word it holds, null for plain text. The pieces joined are the text. */
export type Piece = { readonly text: string; readonly term: Term | null }

/** A form as the finder compares it: one kind of gap, no capitals. */
function folded(form: string): string {
  return form.toLowerCase().replace(/[\s‐-―-]+/g, ' ')
}

const byForm = new Map(
  GLOSSARY.flatMap((term) => term.forms.map((form) => [folded(form), { term, form }] as const)),
)

function pattern(form: string): string {
  const words = form.split(' ').map((word) => RegExp.escape(word))
  return words.join('[\\s‐-―-]+')
}

const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length).map(pattern)

/** Any form as a whole word. Letters and digits of any script make a word longer, and so does a hyphen before it: G-CSF is not CSF. */
const anyForm = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][‐-―-])(?:${longestFirst.join('|')})s?(?![\\p{L}\\p{N}])`,
  'giu',
)

function isCapitals(form: string): boolean {
  return form === form.toUpperCase()
}

/** The term that a found text stands for. Null where an abbreviation is met in small letters: "cis" is not CIS. */
function termOf(found: string): Term | null {
  const known = byForm.get(folded(found)) ?? byForm.get(folded(found).replace(/s$/, ''))
  if (known === undefined) return null
  return isCapitals(known.form) && !found.startsWith(known.form) ? null : known.term
}

/**
 * Cuts a text at its hard words. Only the first place of each term becomes one, and none whose id is in `seen`; the rest stays plain text.
 * `seen` comes back with the terms of this text added, to be handed to the next text of the same section.
 */
export function glossaryPieces(
  text: string,
  seen: ReadonlySet<string> = new Set(),
): { readonly pieces: readonly Piece[]; readonly seen: ReadonlySet<string> } {
  const now = new Set(seen)
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(anyForm)) {
    const term = termOf(found)
    if (term === null || now.has(term.id)) continue
    now.add(term.id)
    if (index > from) pieces.push({ text: text.slice(from, index), term: null })
    pieces.push({ text: found, term })
    from = index + found.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null })
  return { pieces, seen: now }
}
