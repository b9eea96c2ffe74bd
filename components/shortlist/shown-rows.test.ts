import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SavedTrial } from '#lib/shortlist/saved-list'
import { type Gone, shownRows } from './shown-rows'

const trial = (digits: number): SavedTrial => ({
  nctId: `NCT0000000${digits}`,
  title: '',
  listed: true,
  savedAt: null,
  lastLooked: null,
  note: '',
  fingerprint: null,
  rest: {},
})

describe('shownRows', () => {
  it('shows every trial in its old place, whichever were taken out and in which order', () => {
    const all = [0, 1, 2, 3, 4].map(trial)
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (out) => {
        let left: readonly SavedTrial[] = all
        const gone: Gone[] = []
        for (const one of out) {
          gone.push({ trial: one, at: left.indexOf(one) })
          left = left.filter((other) => other !== one)
        }
        const rows = shownRows(left, gone)
        expect(rows.map((row) => row.trial)).toEqual(all)
        expect(rows.filter((row) => row.gone).map((row) => row.trial)).toEqual(
          all.filter((one) => out.includes(one)),
        )
        for (const row of rows.filter((one) => !one.gone)) expect(left[row.place]).toBe(row.trial)
      }),
    )
  })

  it('does not show a trial as taken out that is saved again', () => {
    expect(shownRows([trial(1)], [{ trial: trial(1), at: 0 }])).toEqual([
      { trial: trial(1), gone: false, place: 0 },
    ])
  })
})
