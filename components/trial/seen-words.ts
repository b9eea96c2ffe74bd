import type { ExtraProps } from 'react-markdown'
import { glossaryPieces } from '#lib/trials/glossary/glossary'

type Element = NonNullable<ExtraProps['node']>

/** What holds words of its own, beside the parts inside of it. */
const HOLDS_WORDS: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The hard words that a text opened before a place in it, so that each opens once. Empty for a place that is not known. */
export type SeenBefore = (place: Element | undefined) => ReadonlySet<string>

/**
 * A step between reading a markdown text and showing it: puts each stretch of plain words into a place of its own (`span`), from the first to the last, and
 * remembers which hard words came before it. For one text.
 */
export function markOwnWords() {
  const places = new WeakMap<Element, ReadonlySet<string>>()
  let seen: ReadonlySet<string> = new Set()

  function marked(words: Element['children'][number]): Element['children'][number] {
    if (words.type !== 'text' || words.value.trim() === '') return words
    const place: Element = { type: 'element', tagName: 'span', properties: {}, children: [words] }
    places.set(place, seen)
    seen = glossaryPieces(words.value, seen).seen
    return place
  }

  function inOrder(part: Pick<Element, 'children'> & Partial<Pick<Element, 'tagName'>>): void {
    const own = HOLDS_WORDS.has(part.tagName ?? '')
    part.children = part.children.map((child) => {
      if (child.type !== 'element') return own ? marked(child) : child
      inOrder(child)
      return child
    })
  }

  const seenBefore: SeenBefore = (place) => (place && places.get(place)) ?? new Set()
  return { plugin: () => inOrder, seenBefore }
}
