import { Children, type ReactNode } from 'react'
import Markdown, { type Options } from 'react-markdown'
import { Glossed } from '#components/ui/glossed'
import { emailLink, outsideLink } from '#lib/trials/contact-links'
import { hasMarkup, isTame, paragraphs, unescaped } from '#lib/trials/record-markdown'

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

/** Words with their line breaks kept and their hard words opened. */
function words(children: ReactNode): ReactNode {
  return Children.map(children, (child) =>
    typeof child === 'string' && child.trim() !== '' ? (
      <span className="whitespace-pre-line">
        <Glossed text={child} />
      </span>
    ) : (
      child
    ),
  )
}

type Part = { readonly children?: ReactNode }

function TextLink({ href = '', children }: Part & { readonly href?: string | undefined }) {
  const address = href.startsWith('mailto:') ? emailLink(href.slice(7)) : outsideLink(href)
  if (address === null) {
    return (
      <>
        {children} ({href})
      </>
    )
  }
  return (
    <a href={address} rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}

const headed = ({ children }: Part) => <p className="font-bold">{words(children)}</p>

const COMPONENTS: NonNullable<Options['components']> = {
  a: ({ href, children }) => <TextLink href={href}>{children}</TextLink>,
  p: ({ children }) => <p>{words(children)}</p>,
  li: ({ children }) => <li>{words(children)}</li>,
  h1: headed,
  h2: headed,
  h3: headed,
  h4: headed,
  h5: headed,
  h6: headed,
}

const NUMBERED = 'list-decimal pl-8 [&>li]:pl-1 [&>li]:before:hidden'

const LISTS = {
  text: 'list-disc pl-6',
  in: 'crit',
  out: 'crit out',
} as const

function Plain({ text, split }: { readonly text: string; readonly split: boolean }) {
  const parts = split ? paragraphs(text) : [text]
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
    <p key={index} className="whitespace-pre-line">
      {split ? <Glossed text={part} /> : part}
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
  readonly list?: keyof typeof LISTS
  readonly restated?: boolean
}) {
  const voice = restated ? 'ours [&_li]:font-ours' : 'record'
  return (
    <div className={`${voice} grid gap-3 wrap-anywhere`}>
      {!hasMarkup(text) || !isTame(text) ? (
        <Plain text={unescaped(text)} split={isTame(text)} />
      ) : (
        <Markdown
          remarkPlugins={plugins}
          urlTransform={(url) => url}
          components={{
            ...COMPONENTS,
            ul: ({ children }) => <ul className={LISTS[list]}>{children}</ul>,
            ol: ({ start, children }) => (
              <ol className={NUMBERED} start={start}>
                {children}
              </ol>
            ),
          }}
        >
          {text}
        </Markdown>
      )}
    </div>
  )
}
