import { cx } from 'class-variance-authority'
import { Fragment } from 'react'
import { plainSummary } from '#lib/signals/summary/plain-summary'
import type { Trial } from '#lib/trials/record/trial'
import { VERY_LONG_TITLE } from '../record-title'
import { Words } from '../words'

/** What a trial is, in a few sentences of ours; names stand in the record's own words and face. Nothing where nothing can be said. */
export function InPlainWords({ trial }: { readonly trial: Trial }) {
  const dense = trial.title.length > VERY_LONG_TITLE
  const sentences = plainSummary(trial)
  if (sentences.length === 0) return null
  return (
    <p
      className={cx('mt-2 max-w-read leading-snug', dense && 'max-md:text-sm max-md:leading-snug')}
      data-summary=""
    >
      {sentences.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of one record never change places
        <Fragment key={at}>
          {at > 0 && ' '}
          {sentence.map((part, piece) =>
            typeof part === 'string' ? (
              part
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Words key={piece}>{part.theirs}</Words>
            ),
          )}
        </Fragment>
      ))}
    </p>
  )
}
