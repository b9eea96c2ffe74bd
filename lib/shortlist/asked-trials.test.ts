import { describe, expect, it } from 'vitest'
import { askedTrials, markedHref, swapFor } from './asked-trials.ts'

const asked = (query: string) => askedTrials(new URLSearchParams(query))
const [a, b, c, d, e, f] = [1, 2, 3, 4, 5, 6].map((digit) => `NCT0000000${digit}`)
const six = [a, b, c, d, e, f].join(',')

describe('askedTrials', () => {
  it('takes the first four and names the others', () => {
    expect(asked(`ids=${six}`)).toEqual({
      ids: [a, b, c, d],
      others: [e, f],
      uncounted: 0,
      doubled: [],
      notNumbers: [],
      marked: false,
    })
  })

  it('names numbers that stand there twice, also inside of links, and what is no number', () => {
    const found = asked(`ids=${a} https://clinicaltrials.gov/study/${a}%0A${b},foo`)
    expect(found).toMatchObject({ ids: [a, b], doubled: [a], notNumbers: ['foo'] })
  })

  it('marks differences only where the address says so', () => {
    expect(asked('show=differences').marked).toBe(true)
    expect(asked('show=').marked).toBe(false)
    expect(asked(markedHref([a ?? '', b ?? ''], true).split(/[?#]/)[1] ?? '')).toMatchObject({
      ids: [a, b],
      marked: true,
    })
  })
})

describe('swapFor', () => {
  const four = { ids: [a, b, c, d].map(String), others: [e, f].map(String) }

  it('puts another in the place of the last, which comes next', () => {
    expect(swapFor(four, String(f), [])).toEqual({
      gives: d,
      href: `/compare?ids=${[a, b, c, f, d, e].join(',')}`,
    })
  })

  it('puts another in the place of a number that could not be opened, and drops that', () => {
    expect(swapFor(four, String(e), [String(b)])).toEqual({
      gives: b,
      href: `/compare?ids=${[a, e, c, d, f].join(',')}`,
    })
  })
})
