import { Fragment } from 'react'
import { OutsideLink } from '#components/ui/words/outside-link'
import { SOURCE } from '../ui/source-styles.ts'
import type { Claim, Source } from './claim'
import { Entry } from './entry'

function SourceLine({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <p className={`${SOURCE} [&_a]:text-inherit`}>
      {sources.length > 1 ? 'Sources: ' : 'Source: '}
      {sources.map(({ name, date, url }, place) => (
        <Fragment key={name}>
          {place > 0 && '; '}
          {url === null ? name : <OutsideLink href={url}>{name}</OutsideLink>}, {date}
        </Fragment>
      ))}
      .
    </p>
  )
}

/** What others say, each with where it comes from. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return claims.map(({ title, lines, sources }) => (
    <Entry key={lines[0]} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <SourceLine sources={sources} />
    </Entry>
  ))
}
