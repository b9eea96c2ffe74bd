import { cx } from 'class-variance-authority'
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
    <dl className="grid grid-cols-1 gap-px sm:grid-cols-[11rem_1fr] sm:gap-x-6 sm:gap-y-2">
      {rows.map(({ term, detail, quoted }) => (
        <Fragment key={term}>
          <dt className="min-w-0 text-sm leading-snug text-ink-2 max-sm:not-first:mt-3 sm:col-start-1 sm:pt-0.5">
            {term}
          </dt>
          <dd className={cx('min-w-0 leading-normal sm:col-start-2', quoted && 'font-record')}>
            {detail}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
