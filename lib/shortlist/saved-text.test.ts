import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyList, FINGERPRINT, listOf, savedTrial } from './saved.test-data.ts'
import { EMPTY_LIST, LONGEST_NOTE } from './saved-list.ts'
import { savedNumbers } from './saved-numbers.ts'
import { readSaved, savedText } from './saved-text.ts'

const KNOWN = savedTrial({ note: 'ask about the scan' })
const stored = (parts: object) => JSON.stringify({ version: 1, trials: [], ...parts })

describe('savedText', () => {
  it('comes back as the list that was written, with all that a newer version added', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        // What JSON does not tell apart: -0 is written as 0.
        const plain: unknown = JSON.parse(JSON.stringify(list))
        expect(readSaved(savedText(list))).toEqual(plain)
      }),
    )
  })

  it('keeps a hundred trials with long notes in less room than a file may have', () => {
    const trials = Array.from({ length: 100 }, () => savedTrial({ note: 'x'.repeat(LONGEST_NOTE) }))
    expect(savedText(listOf(...trials)).length).toBeLessThan(300_000)
  })
})

describe('readSaved', () => {
  it('gives an empty list where nothing is kept', () => {
    expect(readSaved(null)).toEqual(EMPTY_LIST)
  })

  it('never throws and loses no trial, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { trials, aside, rest } = readSaved(text)
        expect(trials.length + aside.length).toBeGreaterThan(/^\s*\[\s*\]\s*$/.test(text) ? -1 : 0)
        expect(rest).toEqual({})
      }),
    )
  })

  it.each([
    ['text that is no JSON', '{"version":1,"tri', '{"version":1,"tri'],
    ['something else than a list', '{"answers":3}', { answers: 3 }],
    ['trials that are no list', '{"version":1,"trials":"all"}', { version: 1, trials: 'all' }],
  ])('sets aside %s', (_, text, aside) => {
    expect(readSaved(text)).toEqual({ ...EMPTY_LIST, aside: [aside] })
  })

  it.each([[{ nctId: 'NCT1' }], [{ title: 'No number' }], [7], [null], [['NCT00000002']]])(
    'sets an entry without a number aside and keeps the others: %j',
    (entry) => {
      const { trials, aside } = readSaved(stored({ trials: [entry, KNOWN] }))
      expect(trials.map(({ nctId }) => nctId)).toEqual([KNOWN.nctId])
      expect(aside).toEqual([entry])
    },
  )

  it.each([
    ['title', 5],
    ['title', 'x'.repeat(501)],
    ['listed', 'yes'],
    ['savedAt', 'yesterday'],
    ['lastLooked', 20250902],
    ['note', 'x'.repeat(LONGEST_NOTE + 1)],
    ['fingerprint', { ...FINGERPRINT, state: 'on the moon' }],
    ['fingerprint', { ...FINGERPRINT, towns: [['Rome', 'two', 1]] }],
    ['fingerprint', { ...FINGERPRINT, people: [40] }],
    ['fingerprint', 'recruiting'],
  ])('keeps a trial whose %s is damaged, and that part aside', (key, value) => {
    const { rest: _, ...entry } = KNOWN
    const { trials, aside } = readSaved(stored({ trials: [{ ...entry, [key]: value }] }))
    const others = Object.fromEntries(Object.entries(KNOWN).filter(([name]) => name !== key))
    expect(trials).toEqual([expect.objectContaining(others)])
    expect(aside).toEqual([{ nctId: KNOWN.nctId, [key]: value }])
  })

  it('reads a list without a version, and one of numbers alone', () => {
    const bare = savedTrial({
      title: 'NCT00000001',
      listed: null,
      savedAt: null,
      lastLooked: null,
      fingerprint: null,
    })
    expect(readSaved('["NCT00000001"]')).toEqual(listOf(bare))
    expect(readSaved('{"trials":[{"nctId":"NCT00000001"}]}')).toEqual(listOf(bare))
  })

  it('reads what it knows of a newer version, and keeps the rest where it stood', () => {
    const text = stored({ version: 9, trials: [{ ...KNOWN, colour: 'blue' }], folders: ['a'] })
    const list = readSaved(text)
    expect(list.trials[0]).toMatchObject({ note: KNOWN.note, rest: { colour: 'blue' } })
    expect(JSON.parse(savedText(list))).toMatchObject({
      trials: [{ nctId: KNOWN.nctId, colour: 'blue' }],
      folders: ['a'],
    })
  })

  it('keeps the first of two entries with one number, and the other aside', () => {
    const { trials, aside } = readSaved(stored({ trials: [KNOWN, { ...KNOWN, note: 'other' }] }))
    expect(trials.map(({ note }) => note)).toEqual([KNOWN.note])
    expect(aside).toMatchObject([{ nctId: KNOWN.nctId, note: 'other' }])
  })
})

describe('savedNumbers', () => {
  const fromList = (text: string) =>
    readSaved(text).trials.map(({ nctId, note }) => [nctId, note !== ''])

  it('knows the same trials and notes as the whole list', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const text = savedText(list)
        expect([...savedNumbers(text)]).toEqual(fromList(text))
      }),
    )
  })

  it.each([
    'no JSON',
    '7',
    '["NCT00000001","NCT1",null,"NCT00000001"]',
    '{"trials":"all"}',
    '{"trials":[{"nctId":"NCT00000001"},{"nctId":5},7]}',
  ])('knows the same of %s', (text) => {
    expect([...savedNumbers(text)]).toEqual(fromList(text))
  })

  it('knows of nothing where nothing is kept', () => {
    expect(savedNumbers(null).size).toBe(0)
  })
})
