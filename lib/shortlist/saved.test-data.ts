import fc from 'fast-check'
import { STATES } from '../trials/record/state.ts'
import type { Fingerprint, KeptTown } from './fingerprint.ts'
import { LONGEST_NOTE, type SavedList, type SavedTrial } from './saved-list.ts'

/** A whole record of two towns, as it was kept. */
export const FINGERPRINT: Fingerprint = {
  part: false,
  state: 'recruiting',
  started: ['2025-07-01', false],
  mainEnd: ['2027-06', true],
  ended: ['2027-12', true],
  people: [40, true],
  updated: '2025-09-01',
  results: false,
  towns: [
    ['Milan, Italy', 1, 1],
    ['Rome, Italy', 2, 1],
  ],
}

export const fingerprintWith = (parts: Partial<Fingerprint>): Fingerprint => ({
  ...FINGERPRINT,
  ...parts,
})

/** A saved trial with nothing special about it. */
export function savedTrial(parts: Partial<SavedTrial> = {}): SavedTrial {
  return {
    nctId: 'NCT00000001',
    title: 'A study',
    listed: true,
    savedAt: '2025-09-02',
    lastLooked: '2025-09-02',
    note: '',
    fingerprint: FINGERPRINT,
    rest: {},
    ...parts,
  }
}

export const listOf = (...trials: readonly SavedTrial[]): SavedList => ({
  trials,
  aside: [],
  rest: {},
})

/** The number of a made-up trial. */
export const numbered = (digits: number) => `NCT${String(digits).padStart(8, '0')}`

const count = fc.nat({ max: 3_000 })
const maybe = fc.option(fc.boolean())
const date = fc.option(
  fc.tuple(fc.oneof(fc.string(), fc.constantFrom('2025-07', '2027-12-31')), maybe),
)

const open: fc.Arbitrary<number | null> = fc.option(count)

const town: fc.Arbitrary<KeptTown> = fc.tuple(fc.string({ unit: 'grapheme' }), count, open)

const anyFingerprint: fc.Arbitrary<Fingerprint> = fc.record({
  part: fc.boolean(),
  state: fc.constantFrom(...STATES.map(({ id }) => id)),
  started: date,
  mainEnd: date,
  ended: date,
  people: fc.option(fc.tuple(count, maybe)),
  updated: fc.option(fc.string()),
  results: fc.option(fc.oneof(fc.string(), fc.boolean())),
  towns: fc.option(fc.array(town)),
})

const day = fc.constantFrom('2025-09-02', '2026-11-22', null)

/** What a newer version may add: anything under names that this version does not use. */
const anyRest = fc
  .dictionary(
    fc.string().filter((name) => !name.startsWith('__')),
    fc.jsonValue(),
  )
  .map((rest) =>
    Object.fromEntries(Object.entries(rest).map(([name, value]) => [`new ${name}`, value])),
  )

const anyTrial: fc.Arbitrary<SavedTrial> = fc.record({
  nctId: fc.integer({ min: 0, max: 99_999_999 }).map(numbered),
  title: fc.string({ unit: 'binary', maxLength: 200 }),
  listed: maybe,
  savedAt: day,
  lastLooked: day,
  note: fc.string({ unit: 'grapheme', maxLength: LONGEST_NOTE / 20 }),
  fingerprint: fc.option(anyFingerprint),
  rest: anyRest,
})

/** Any list that can be kept. */
export const anyList: fc.Arbitrary<SavedList> = fc.record({
  trials: fc.uniqueArray(anyTrial, { selector: ({ nctId }) => nctId, maxLength: 12 }),
  aside: fc.array(fc.jsonValue(), { maxLength: 5 }),
  rest: anyRest,
})
