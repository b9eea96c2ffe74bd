import { LRUCache } from 'lru-cache'
import { Fragment, type ReactElement } from 'react'
import Markdown, { type Options } from 'react-markdown'
import { glossaryPieces } from '#lib/trials/glossary/glossary'
import { hasMarkup, isTame, paragraphs, unescaped } from '#lib/trials/text/record-markdown'
import { type ListLook, OwnWords, recordParts } from './record-parts'
import { markOwnWords } from './seen-words.ts'

/**
 * The registry's texts were typed as plain words, and only their lists were made markdown. What would swallow a character
 * or guess at a meaning is switched off: stars in "T2*", "> 18", definitions, code and raw HTML stay as they were typed.
 */
const AS_TYPED = [
  'attention',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
]

const plugins: NonNullable<Options['remarkPlugins']> = [
  function asTyped() {
    Object.assign(this.data(), { micromarkExtensions: [{ disable: { null: AS_TYPED } }] })
  },
]

/** About how many bytes are kept of texts that were read, and about how many one line of them takes. */
const KEPT_BYTES = 20_000_000
const LINE_BYTES = 1_000

type Elements = readonly ReactElement[]

/** Elements never change, so that all pages with a text share them. A text that changed is another text. */
const kept = new LRUCache<string, Elements>({
  maxSize: KEPT_BYTES,
  sizeCalculation: (_, key) => 2 * key.length + LINE_BYTES * key.split('\n').length,
})

/** What a text of a record is shown as: read once and then kept, because its page is drawn for everyone who opens it. */
export function recordElements(text: string, list: ListLook): Elements {
  const key = `${list} ${text}`
  const elements = kept.get(key) ?? elementsOf(text, list)
  kept.set(key, elements)
  return elements
}

function elementsOf(text: string, list: ListLook): Elements {
  if (!isTame(text)) {
    return [
      <p key="text" className="whitespace-pre-line">
        {unescaped(text)}
      </p>,
    ]
  }
  return hasMarkup(text) ? fromMarkdown(text, list) : fromParagraphs(text)
}

function fromMarkdown(text: string, list: ListLook): Elements {
  const { plugin, seenBefore } = markOwnWords()
  // Called here, so that what is kept is what it makes and not how to make it.
  const elements = Markdown({
    remarkPlugins: plugins,
    rehypePlugins: [plugin],
    urlTransform: (url) => url,
    components: recordParts(list, seenBefore),
    children: text,
  })
  return [<Fragment key="text">{elements}</Fragment>]
}

function fromParagraphs(text: string): Elements {
  let seen: ReadonlySet<string> = new Set()
  return paragraphs(text).map((paragraph, index) => {
    const before = seen
    seen = glossaryPieces(paragraph, before).seen
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
      <p key={index}>
        <OwnWords text={paragraph} seen={before} />
      </p>
    )
  })
}
