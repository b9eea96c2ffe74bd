import { z } from 'zod'
import { known } from './known.ts'

/** A field that may be missing. Absent and `null` both mean that the record does not hold it. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined)

/** A list that may be missing, which is the same as empty. A `null` in it says nothing and is dropped. */
export const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema.nullable())
    .nullish()
    .transform((values) => (values ?? []).filter((value) => value !== null))

export const text = maybe(z.string())
export const flag = maybe(z.boolean())
export const date = maybe(z.object({ date: text, type: maybe(known(['ACTUAL', 'ESTIMATED'])) }))
