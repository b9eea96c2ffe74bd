import { describe, expect, it } from 'vitest'
import { changedTrials } from './changed-trials.ts'

const trial = (nctId: string, title = 'Milk') => ({ nctId, title })
const before = [trial('NCT1'), trial('NCT2'), trial('NCT3')]

describe('changedTrials', () => {
  it.each([
    ['nothing', before, 0],
    ['another order', before.toReversed(), 0],
    ['one that says something else', [trial('NCT1'), trial('NCT2', 'Tea'), trial('NCT3')], 1],
    ['a new one', [...before, trial('NCT4')], 1],
    ['one that is gone', before.slice(1), 1],
    ['one for another', [...before.slice(1), trial('NCT4')], 2],
  ])('counts %s', (_, after, count) => {
    expect(changedTrials(before, after)).toBe(count)
  })
})
