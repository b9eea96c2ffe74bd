import type { ReactNode } from 'react'
import type { Options } from 'react-markdown'
import { Glossed } from '#components/ui/words/glossed'
import { emailLink, outsideLink } from '#lib/trials/links/contact-links'
import type { SeenBefore } from './seen-words.ts'

/** Plain words with their line breaks kept and their hard words opened, but for those that were opened before. */
export function OwnWords({
  text,
  seen,
}: {
  readonly text: string
  readonly seen: ReadonlySet<string>
}) {
  return (
    <span className="whitespace-pre-line">
      <Glossed text={text} seen={seen} />
    </span>
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

/** Each line under a hairline with a mark before it: a ring for what lets in, a stroke for what keeps out. */
const LINES =
  "grid *:relative *:border-t *:border-rule *:py-2.5 *:pl-7 *:leading-normal *:first:border-t-0 *:before:absolute *:before:left-1 *:before:border-ink *:before:content-['']"

const LISTS = {
  text: 'list-disc pl-6',
  in: `${LINES} *:before:top-4.5 *:before:size-2.5 *:before:rounded-full *:before:border-2`,
  out: `${LINES} *:before:top-5.5 *:before:w-3 *:before:border-b-3`,
} as const

export type ListLook = keyof typeof LISTS

const NUMBERED = 'list-decimal pl-8 [&>li]:pl-1 [&>li]:before:hidden'

/** What each part of a record's markdown becomes. Nothing of the record but words, a number to count from and a checked address gets through. */
export function recordParts(
  list: ListLook,
  seenBefore: SeenBefore,
): NonNullable<Options['components']> {
  const headed = ({ children }: Part) => <p className="font-bold">{children}</p>
  return {
    a: ({ href, children }) => <TextLink href={href}>{children}</TextLink>,
    p: ({ children }) => <p>{children}</p>,
    li: ({ children }) => <li>{children}</li>,
    span: ({ node, children }) =>
      typeof children === 'string' ? (
        <OwnWords text={children} seen={seenBefore(node)} />
      ) : (
        children
      ),
    ul: ({ children }) => <ul className={LISTS[list]}>{children}</ul>,
    ol: ({ start, children }) => (
      <ol className={NUMBERED} start={start}>
        {children}
      </ol>
    ),
    h1: headed,
    h2: headed,
    h3: headed,
    h4: headed,
    h5: headed,
    h6: headed,
  }
}
