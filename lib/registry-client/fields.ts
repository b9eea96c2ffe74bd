import { decodeHTMLStrict } from 'entities/decode'
import { z } from 'zod'
import { known } from './known.ts'
import { isDateThatCannotBe } from './study/date-that-cannot-be.ts'
import { visibleText } from './study/visible-text.ts'

/** A field that may be missing. Absent and `null` both mean that the record does not hold it. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined)

/** A list that may be missing, which is the same as empty. A `null` in it says nothing and is dropped. */
export const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema.nullable())
    .nullish()
    .transform((values) => (values ?? []).filter((value) => value !== null))

/**
 * The registry's plain fields hold what was typed, and some of it was typed, or brought over, as HTML. It is read once: what was escaped twice is
 * left escaped, because nobody can tell whether that was meant. Only what ends in a semicolon counts, so that addresses keep their `&copy=`.
 */
const plainText = (text: string) => visibleText(text.includes('&') ? decodeHTMLStrict(text) : text)

/** The registry takes 32,000 letters at most. Reading a text a hundred times as long would keep every reader waiting. */
const anyText = z.string().max(200_000, 'longer than any text of the registry')

const plain = anyText.transform(plainText)

/** A plain field of the registry. */
export const text = maybe(plain)
/** A list of plain words. What holds nothing that can be seen is dropped. */
export const texts = list(plain).transform((all) => all.filter((one) => one.trim() !== ''))
/** A field that the registry gives as markdown, which has its own escapes: they are read where it is shown. */
export const markdown = maybe(anyText.transform(visibleText))
export const flag = maybe(z.boolean())

/** A day and a time have at most 30 letters; some registries bring words in their place. */
const LONGEST_DAY = 200

const EXISTS = 'a day or month that does not exist'

/** A day or month. One that does not exist, such as 2026-02-30, is refused; text in no form of a date is kept as it came. */
export const day = maybe(
  z
    .string()
    .max(LONGEST_DAY, 'longer than any date')
    .refine((given) => !isDateThatCannotBe(given), EXISTS)
    .transform(plainText),
)
export const date = maybe(z.object({ date: day, type: maybe(known(['ACTUAL', 'ESTIMATED'])) }))
