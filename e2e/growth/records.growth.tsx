import { describe, expect, it } from 'vitest'
import { KINDS } from './adversarial-texts.ts'
import { tooSlow } from './growth-of.ts'
import { changedAt, FULL_RECORD, LISTS, TEXTS } from './record-places.ts'
import { entryOf, PAGES, READERS, reading } from './stages.tsx'

const warm = entryOf(FULL_RECORD)
if (warm === null) throw new Error('the record that holds everything cannot be read')
for (let round = 0; round < 10; round += 1) for (const { run } of [...READERS, ...PAGES]) run(warm)

/** The record with the same text in all its fields, each a part of its length: a page shows all of them. */
const withEverywhere = (text: string) =>
  TEXTS.reduce<unknown>(
    (record, { path }) => changedAt(record, path, () => text.slice(0, text.length / 16)),
    FULL_RECORD,
  )

/** With its name first, for the name of its test. */
const named = <One extends { readonly name: string }>(all: readonly One[]) =>
  all.map((one) => [one.name, one] as const)

describe('a record', () => {
  it.each(named(TEXTS))('is read quickly with any text in %s', (_, { path }) => {
    const record = (text: string) => changedAt(FULL_RECORD, path, () => text)
    expect(tooSlow([reading], KINDS, record)).toEqual([])
    expect(tooSlow(READERS, KINDS, (text) => entryOf(record(text)))).toEqual([])
  })

  it.each(named(KINDS))('is shown quickly with much of %s in all its texts', (_, kind) => {
    expect(tooSlow(PAGES, [kind], (text) => entryOf(withEverywhere(text)))).toEqual([])
  })

  it.each(named(LISTS))(
    'is read and shown quickly with thousands of values in %s',
    (_, { path }) => {
      const longer = {
        name: 'the same again, with other words',
        text: (letters: number) => String(letters / 50),
      }
      const record = (count: string) =>
        changedAt(FULL_RECORD, path, (list) => many(list, Number(count)))
      expect(tooSlow([reading], [longer], record)).toEqual([])
      expect(tooSlow([...READERS, ...PAGES], [longer], (count) => entryOf(record(count)))).toEqual(
        [],
      )
    },
  )
})

/** A list of so many values, each with words of its own. */
function many(list: unknown, count: number): unknown {
  const [first]: readonly unknown[] = Array.isArray(list) ? list : []
  return Array.from({ length: count }, (_, at) => worded(first, at))
}

function worded(value: unknown, at: number): unknown {
  if (value === 'Text') return `Text ${at.toString(36)}`
  if (Array.isArray(value)) return value.map((one) => worded(one, at))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, worded(one, at)]))
}
