import type { Trial } from '../../trials/record/trial.ts'
import { sentencesOf } from '../../trials/text/sentences.ts'
import type { Quote } from '../finding/finding.ts'
import { recordTexts } from './record-text.ts'

/** A sentence of a record, and how it was read. */
export type Said<Reading> = { readonly quote: Quote; readonly reading: Reading }

/** Enough to read at one sight; the record itself is a tap away. */
const MOST_QUOTES = 3

/**
 * The sentences of a record that `read` makes something of (null means that it does not), titles first. Texts and sentences
 * without `words` are not read: that spares most of them.
 */
export function saidAbout<Reading>(
  trial: Trial,
  words: RegExp,
  read: (sentence: string) => Reading | null,
): Said<Reading>[] {
  return recordTexts(trial).flatMap(({ field, text }) => {
    if (!words.test(text)) return []
    return sentencesOf(text).flatMap((sentence) => {
      const reading = words.test(sentence.text) ? read(sentence.text) : null
      return reading === null ? [] : [{ reading, quote: { text: sentence.text, field } }]
    })
  })
}

/** The first few quotes, each wording once: titles and summaries repeat themselves. */
export function firstQuotes(said: readonly Said<unknown>[]): Quote[] {
  const quotes = said.map((one) => one.quote)
  const texts = quotes.map((quote) => quote.text)
  return quotes.filter((quote, index) => texts.indexOf(quote.text) === index).slice(0, MOST_QUOTES)
}
