import { cx } from 'class-variance-authority'
import type { ShownQuote } from '#lib/signals/finding/shown-finding'
import { fieldWords } from '#lib/signals/text/field-wording'
import { unescaped } from '#lib/trials/text/record-markdown'
import { RESTATED, SOURCE } from '../ui/source-styles.ts'

/** So long that a quote and the name of its field may share a line: a code, a date, a name. */
const SHORT = 40

/**
 * Words of the record under the pen, with the field they stand in; or, with a bar and no pen, words of ours that were restated from it.
 * `where` comes before the field: "Stated in".
 */
export function Quoted({
  quote,
  where,
  place = 'mt-2 ml-8 leading-relaxed',
  balanced = true,
}: {
  readonly quote: ShownQuote
  readonly where: string
  /** The utilities that fit it into its place. */
  readonly place?: string
  /** Whether lines of a long one are made alike. */
  readonly balanced?: boolean
}) {
  const text = unescaped(quote.text)
  const isShort = text.length <= SHORT
  const field = fieldWords(quote.field)
  if (quote.restated) {
    return (
      <blockquote className={cx(place, RESTATED, balanced && 'text-balance')} data-restated="">
        “<bdi>{text}</bdi>”
        <footer className={cx(SOURCE, 'mt-1')}>Restated in our words, from: {field}</footer>
      </blockquote>
    )
  }
  return (
    <blockquote className={cx(place, 'font-record', balanced && !isShort && 'text-balance')}>
      <mark dir="auto">“{text}”</mark>{' '}
      <footer className={cx(SOURCE, 'mt-1', isShort && 'inline-block')}>
        {where}: {field}
      </footer>
    </blockquote>
  )
}
