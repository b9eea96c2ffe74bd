import Markdown, { type Options } from 'react-markdown'
import { hasMarkup, isTame, paragraphs, unescaped } from '#lib/trials/text/record-markdown'
import { RESTATED } from '../ui/source-styles.ts'
import { type ListLook, type OpenedWords, OwnWords, recordParts } from './record-parts'

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

function Words({ text, list, opened }: { text: string; list: ListLook; opened: OpenedWords }) {
  if (!isTame(text)) return <p className="whitespace-pre-line">{unescaped(text)}</p>
  if (hasMarkup(text)) {
    return (
      <Markdown
        remarkPlugins={plugins}
        urlTransform={(url) => url}
        components={recordParts(list, opened)}
      >
        {text}
      </Markdown>
    )
  }
  return paragraphs(text).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
    <p key={index}>
      <OwnWords text={paragraph} opened={opened} />
    </p>
  ))
}

/**
 * A text of the record as it stands there: its paragraphs, lists and line breaks, links to web pages only, and nothing
 * that loads or runs. Text too long or too tangled to read as markdown is shown line by line. `restated` sets words that are ours.
 */
export function RecordText({
  text,
  list = 'text',
  restated = false,
}: {
  readonly text: string
  readonly list?: ListLook
  readonly restated?: boolean
}) {
  const voice = restated ? RESTATED : 'font-record'
  return (
    <div className={`${voice} grid grid-cols-1 gap-3`} data-restated={restated ? '' : undefined}>
      <Words text={text} list={list} opened={{ seen: new Set() }} />
    </div>
  )
}
