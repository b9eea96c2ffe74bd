import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyList, FINGERPRINT, fingerprintWith, numbered, savedTrial } from './saved.test-data.ts'
import {
  addTrials,
  EMPTY_LIST,
  LONGEST_NOTE,
  MOST_SAVED,
  moveTrial,
  putBack,
  removeTrial,
  savedIn,
  type TrialToSave,
  withNote,
} from './saved-list.ts'
import { seen } from './second-look.ts'

const TODAY = '2026-11-22'
const toSave = (digits: number): TrialToSave => ({
  nctId: numbered(digits),
  title: `Study ${digits}`,
  listed: true,
  fingerprint: FINGERPRINT,
})
const numbers = (list: { trials: readonly { nctId: string }[] }) =>
  list.trials.map(({ nctId }) => Number(nctId.slice(3)))
const three = addTrials(EMPTY_LIST, [1, 2, 3].map(toSave), TODAY).list

describe('addTrials', () => {
  it('adds at the end, each once, on the day of today', () => {
    const { list, full } = addTrials(three, [2, 4, 4].map(toSave), '2026-12-01')
    expect(numbers(list)).toEqual([1, 2, 3, 4])
    expect(full).toBe(0)
    expect(savedIn(list, numbered(4))).toMatchObject({ savedAt: '2026-12-01', note: '' })
    expect(savedIn(list, numbered(2))).toMatchObject({ savedAt: TODAY })
  })

  it('stops at a full list and counts what did not fit', () => {
    const many = Array.from({ length: MOST_SAVED + 3 }, (_, at) => toSave(at))
    const { list, full } = addTrials(EMPTY_LIST, many, TODAY)
    expect(list.trials).toHaveLength(MOST_SAVED)
    expect(full).toBe(3)
  })
})

describe('putBack', () => {
  it('undoes a removal, wherever the trial stood', () => {
    fc.assert(
      fc.property(anyList, fc.nat(), (list, some) => {
        fc.pre(list.trials.length > 0)
        const at = some % list.trials.length
        for (const trial of list.trials.slice(at, at + 1))
          expect(putBack(removeTrial(list, trial.nctId), trial, at)).toEqual(list)
      }),
    )
  })

  it('changes nothing where the trial was saved again meanwhile', () => {
    expect(putBack(three, savedTrial({ nctId: numbered(2) }), 0)).toBe(three)
  })
})

describe('moveTrial', () => {
  it('moves by one place, and not past an end', () => {
    expect(numbers(moveTrial(three, numbered(3), -1))).toEqual([1, 3, 2])
    expect(numbers(moveTrial(three, numbered(1), 1))).toEqual([2, 1, 3])
    expect(moveTrial(three, numbered(1), -1)).toBe(three)
    expect(moveTrial(three, numbered(3), 1)).toBe(three)
    expect(moveTrial(three, numbered(9), 1)).toBe(three)
  })
})

describe('withNote', () => {
  it('keeps the words as they are, and none where there are only blanks', () => {
    const note = (text: string) => savedIn(withNote(three, numbered(2), text), numbered(2))?.note
    expect(note(' ask Dr. B:\n- cost? ')).toBe(' ask Dr. B:\n- cost? ')
    expect(note(' \n ')).toBe('')
    expect(note('x'.repeat(LONGEST_NOTE + 5))).toHaveLength(LONGEST_NOTE)
  })
})

describe('seen', () => {
  const saved = savedTrial()

  it('remembers what was seen and on which day', () => {
    const now = fingerprintWith({ state: 'finished', updated: '2026-01-01' })
    expect(seen(saved, now, TODAY)).toEqual({ ...saved, fingerprint: now, lastLooked: TODAY })
  })

  it('does not forget what it knew for an older copy', () => {
    expect(seen(saved, fingerprintWith({ updated: '2025-01-01' }), TODAY)).toBe(saved)
  })

  it('keeps what a newer part of a record lacks', () => {
    const part = fingerprintWith({ part: true, updated: '2026-01-01', people: null, towns: null })
    expect(seen(saved, part, TODAY).fingerprint).toEqual(fingerprintWith({ updated: '2026-01-01' }))
  })

  it('takes what there is where nothing was kept', () => {
    const bare = savedTrial({ fingerprint: null })
    expect(seen(bare, FINGERPRINT, TODAY).fingerprint).toBe(FINGERPRINT)
  })
})
