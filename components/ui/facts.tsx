import { Fragment, type ReactNode } from 'react'

export type FactRow = {
  readonly term: string
  readonly detail: ReactNode
  /** True where the words are the record's own. */
  readonly quoted?: boolean
}

/** A short list of facts. Rows keep their order; a row that is not known is left out by the caller or says so in words. */
export function Facts({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className="facts">
      {rows.map(({ term, detail, quoted }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd className={quoted ? 'record' : undefined}>{detail}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
