import type { ShownQuote } from '#lib/signals/finding/shown-finding'
import { fieldWords } from '#lib/signals/text/field-wording'
import { unescaped } from '#lib/trials/text/record-markdown'
import { QuotedFrom, type QuotePlace } from './quoted-from'

/** A quote of a finding, as `QuotedFrom` shows it. */
export function Quoted({ quote, ...place }: QuotePlace & { readonly quote: ShownQuote }) {
  const { text, field, restated } = quote
  return (
    <QuotedFrom text={unescaped(text)} from={fieldWords(field)} restated={restated} {...place} />
  )
}
