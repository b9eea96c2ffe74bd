import { describe, expect, test } from 'vitest'
import { FINGERPRINT } from './saved.test-data.ts'
import { addTrials, EMPTY_LIST, withNote } from './saved-list.ts'
import { putAllBack, takeOut } from './taken-out.ts'

const ids = ['NCT00000001', 'NCT00000002', 'NCT00000003', 'NCT00000004']
const { list } = addTrials(
  EMPTY_LIST,
  ids.map((nctId) => ({ nctId, title: nctId, listed: true, fingerprint: FINGERPRINT })),
  '2026-11-27',
)
const numbers = ({ trials }: typeof list) => trials.map(({ nctId }) => nctId)

describe('Trials that are taken out together', () => {
  test('leave the others in their order, and come back where they stood, with their notes', () => {
    const noted = withNote(list, 'NCT00000003', 'ask about travel')
    const out = takeOut(noted, new Set(['NCT00000003', 'NCT00000001']))
    expect(numbers(out.list)).toEqual(['NCT00000002', 'NCT00000004'])
    expect(out.taken.map(({ at }) => at)).toEqual([0, 2])
    expect(putAllBack(out.list, out.taken)).toEqual(noted)
  })

  test('come back in any order of what was taken', () => {
    const out = takeOut(list, new Set(ids.slice(1, 3)))
    expect(putAllBack(out.list, out.taken.toReversed())).toEqual(list)
  })

  test('come back beside what was saved in the meantime, and never twice', () => {
    const out = takeOut(list, new Set(['NCT00000004']))
    const since = addTrials(
      out.list,
      ['NCT00000009', 'NCT00000004'].map((nctId) => ({
        nctId,
        title: nctId,
        listed: true,
        fingerprint: FINGERPRINT,
      })),
      '2026-11-27',
    ).list
    expect(numbers(putAllBack(since, out.taken))).toEqual([
      ...ids.slice(0, 3),
      'NCT00000009',
      'NCT00000004',
    ])
  })

  test('change nothing where none of them is in the list', () => {
    expect(takeOut(list, new Set(['NCT09999999']))).toEqual({ list, taken: [] })
    expect(takeOut(list, new Set()).list).toBe(list)
  })
})
