import { cx } from 'class-variance-authority'
import { RESTATED, SOURCE } from '../ui/source-styles.ts'

/** So long that a quote and the name of its field may share a line: a code, a date, a name. */
const SHORT = 40

export type QuotePlace = {
  /** Before the field: "Stated in". */
  readonly where: string
  /** The utilities that fit it into its place. */
  readonly place?: string
  /** Whether lines of a long one are made alike. */
  readonly balanced?: boolean
}

/** Words of the record under the pen, with the field they stand in, in words; or, with a bar and no pen, words of ours that were restated from it. */
export function QuotedFrom({
  text,
  from,
  restated,
  where,
  place = 'mt-2 ml-8 leading-relaxed',
  balanced = true,
  pen = true,
}: QuotePlace & {
  readonly text: string
  readonly from: string
  readonly restated: boolean
  /** False where many quotes stand together, and the pen on all of them would mark none. */
  readonly pen?: boolean
}) {
  const isShort = text.length <= SHORT
  if (restated) {
    return (
      <blockquote className={cx(place, RESTATED, balanced && 'text-balance')} data-restated="">
        “<bdi>{text}</bdi>”{' '}
        <footer className={cx(SOURCE, 'mt-1')}>Restated in our words, from: {from}</footer>
      </blockquote>
    )
  }
  return (
    <blockquote className={cx(place, 'font-record', balanced && !isShort && 'text-balance')}>
      {pen ? <mark dir="auto">“{text}”</mark> : <bdi>“{text}”</bdi>}{' '}
      <footer className={cx(SOURCE, 'mt-1', isShort && 'inline-block')}>
        {where}: {from}
      </footer>
    </blockquote>
  )
}
