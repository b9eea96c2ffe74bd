import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allFields } from './flow.ts'
import type { Field } from './question.ts'
import type { Replies } from './replies.ts'
import { AGO_UNITS, type Reply, UNSURE } from './reply.ts'
import { keptText, readKept } from './reply-codec.ts'

const SETTING = { countries: [{ code: 'IT', name: 'Italy' }] }
const fields = allFields(SETTING).filter((field) => field.kind !== 'place')

function replies(field: Exclude<Field, { kind: 'place' }>): fc.Arbitrary<Reply> {
  const unsure = fc.constant(UNSURE)
  switch (field.kind) {
    case 'number':
      return fc.oneof(unsure, fc.integer({ min: field.min, max: field.max }))
    case 'ago':
      return fc.oneof(
        unsure,
        fc.constantFrom(...field.quick.map(({ id }) => id)),
        fc.record({
          count: fc.integer({ min: 1, max: 200 }),
          unit: fc.constantFrom(...AGO_UNITS.map(({ id }) => id)),
        }),
      )
    case 'many':
      return fc.oneof(unsure, fc.subarray(field.choices.map(({ id }) => id)))
    default:
      return fc.oneof(unsure, fc.constantFrom(...field.choices.map(({ id }) => id)))
  }
}

const tolds: fc.Arbitrary<Replies> = fc.record(
  Object.fromEntries(fields.map((field) => [field.id, replies(field)])),
  { requiredKeys: [] },
)

const keptAs = (told: unknown, version: unknown = 1) => JSON.stringify({ version, told })

describe('readKept', () => {
  it('reads back whatever a person can tell', () => {
    fc.assert(
      fc.property(tolds, (replies) => {
        expect(readKept(keptText(replies), SETTING)).toEqual({ replies, trouble: null })
      }),
    )
  })

  it('reads the country of an earlier version as a place', () => {
    expect(readKept(keptAs({ age: 38, country: 'Italy', only: ['country'] }), SETTING)).toEqual({
      replies: {
        age: 38,
        within: 'country',
        place: { place: { words: 'Italy', point: null, country: 'IT' }, unit: 'km' },
      },
      trouble: null,
    })
  })

  it.each([
    [{ only: ['open', 'country'] }, { only: ['open'], within: 'country' }],
    [
      { only: ['topics'], topics: ['fmt'] },
      { topics: ['fmt'], topic: 'fmt' },
    ],
    [{ only: ['topics'], topics: ['fmt', 'diet'] }, { topics: ['fmt', 'diet'] }],
    [{ only: ['country'], within: '100' }, { within: '100' }],
  ])('reads what an earlier version showed alone, %j, as the toolbar has it', (told, replies) => {
    expect(readKept(keptAs(told), SETTING)).toEqual({ replies, trouble: null })
  })

  it('leaves the place to the pages that share it', () => {
    const place = { words: 'Rome', point: { lat: 41.89, lon: 12.51 }, country: 'IT' }
    const text = keptText({ age: 38, place: { place, unit: 'km' } })
    expect(text).not.toMatch(/Rome|41/)
    expect(readKept(keptAs({ place: 'Rome' }), SETTING)).toEqual({ replies: {}, trouble: null })
  })

  it('keeps answers under the names that devices hold already', () => {
    expect(keptText({ age: 38, sex: 'male' })).toBe('{"version":1,"told":{"age":38,"sex":"male"}}')
  })

  it('takes nothing kept for nothing told', () => {
    expect(readKept(null, SETTING)).toEqual({ replies: {}, trouble: null })
  })

  it.each(['', 'nonsense', 'null', '[]', '7', '{"version":1}', '{"version":1,"told":[]}'])(
    'says that %o is damaged',
    (text) => {
      const { replies, trouble } = readKept(text, SETTING)
      expect(replies).toEqual({})
      expect(trouble).toMatch(/damaged/)
    },
  )

  it.each([0, 2, '1', null])('says that form %o is of another version', (version) => {
    const { replies, trouble } = readKept(keptAs({ age: 38 }, version), SETTING)
    expect(replies).toEqual({})
    expect(trouble).toMatch(/another version/)
  })

  it('keeps what it can use, and names what it cannot', () => {
    const stored = {
      age: 1e9,
      msType: 'RRMS',
      treatments: ['fingolimod', 'no such'],
      relapse: { count: 0.5, unit: 'weeks' },
      country: 'Atlantis',
    }
    const { replies, trouble } = readKept(keptAs(stored), SETTING)
    expect(replies).toEqual({ msType: 'RRMS' })
    expect(trouble).toBe(
      'We could not use what was kept for: MS treatment, Age, Last relapse, Country.',
    )
  })

  it('never throws, whatever is in storage', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, replies) => {
        readKept(text, SETTING)
        readKept(keptAs(replies), SETTING)
      }),
    )
  })
})
