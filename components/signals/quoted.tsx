import type { ShownQuote } from '#lib/signals/finding/shown-finding'
import { fieldWords } from '#lib/signals/text/field-wording'
import { unescaped } from '#lib/trials/text/record-markdown'

/** So long that a quote and the name of its field may share a line: a code, a date, a name. */
const SHORT = 40

/**
 * Words of the record under the pen, with the field they stand in; or, with a bar and no pen, words of ours that were restated from it.
 * `where` comes before the field: "Stated in".
 */
export function Quoted({ quote, where }: { readonly quote: ShownQuote; readonly where: string }) {
  const text = unescaped(quote.text)
  const field = fieldWords(quote.field)
  if (quote.restated) {
    return (
      <blockquote className="quote ours">
        “<bdi>{text}</bdi>”<footer>Restated in our words, from: {field}</footer>
      </blockquote>
    )
  }
  return (
    <blockquote className={text.length > SHORT ? 'quote' : 'quote brief'}>
      <mark dir="auto">“{text}”</mark>{' '}
      <footer>
        {where}: {field}
      </footer>
    </blockquote>
  )
}
