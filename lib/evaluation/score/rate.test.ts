import { describe, expect, it } from 'vitest'
import { type Check, rateCells } from './rate.ts'

/** A trial of each row: how many of its checks hold, of how many. */
const checks = (...trials: readonly (readonly [holding: number, of: number])[]): Check[] =>
  trials.flatMap(([holding, of], trial) =>
    Array.from({ length: of }, (_, index) => ({
      nctId: `NCT0000000${trial}`,
      holds: index < holding,
      words: '',
    })),
  )
const each = (count: number, trial: readonly [number, number]) =>
  Array.from({ length: count }, () => trial)

describe('rateCells', () => {
  it.each([
    ['has no share of nothing', [], ['0 of 0', '', '']],
    [
      'is the interval of Wilson for trials with one check each',
      [...each(4, [1, 1]), ...each(6, [0, 1])],
      ['4 of 10', '0.400', '0.17–0.69'],
    ],
    [
      'counts a trial as one check where none holds: 0 of 5 and not 0 of 50',
      each(5, [0, 10]),
      ['0 of 50', '0.000', '0.00–0.43'],
    ],
    [
      'counts a trial as one check where nearly all hold',
      [...each(4, [10, 10]), [9, 10]],
      ['49 of 50', '0.980', '0.54–1.00'],
    ],
    [
      'is wider where the checks of a trial fall alike',
      [...each(5, [2, 2]), ...each(5, [0, 2])],
      ['10 of 20', '0.500', '0.23–0.77'],
    ],
    [
      'is no narrower than that of independent checks where they never do',
      each(10, [1, 2]),
      ['10 of 20', '0.500', '0.30–0.70'],
    ],
  ] as const)('%s', (_, trials, cells) => {
    expect(rateCells(checks(...trials))).toEqual(cells)
  })
})
