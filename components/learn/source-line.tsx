import { Fragment } from 'react'
import { OutsideLink } from '#components/ui/words/outside-link'
import type { Source } from '#lib/learn/source'
import { SOURCE } from '../ui/source-styles.ts'

/** Where a claim comes from, with each source's date. `kind` says before it how it was found out. */
export function SourceLine({
  sources,
  kind,
}: {
  readonly sources: readonly Source[]
  readonly kind?: string
}) {
  return (
    <p className={`${SOURCE} [&_a]:text-inherit`}>
      {kind !== undefined && `${kind}. `}
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
