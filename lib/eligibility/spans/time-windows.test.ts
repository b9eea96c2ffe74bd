import { describe, expect, it } from 'vitest'
import { itemsOf } from './items.ts'
import { timeWindowsIn } from './time-windows.ts'
import { folded } from './words.ts'

const windowsOf = (text: string) => timeWindowsIn(itemsOf(folded(text)))
const read = (text: string) => windowsOf(text).map(({ kind, days }) => [kind, days])

describe('timeWindowsIn', () => {
  it.each([
    ['relapse within 30 days', 'last', 30],
    ['relapse within the last 3 months', 'last', 90],
    ['steroids in the past two weeks', 'last', 14],
    ['steroids within one (1) month prior to screening', 'last', 30],
    ['use in the 6-month period before enrolment', 'last', 180],
    ['treatment 1 year prior to baseline', 'last', 365],
    ['treatment in the three months preceding randomisation', 'last', 90],
    ['antibiotics in the month before joining', 'last', 30],
    ['antibiotics in the past month', 'last', 30],
    ['relapse <= 60 days', 'last', 60],
    ['less than 30 days since the last course', 'last', 30],
    ['within 30 days or 5 half-lives, whichever is longer, of screening', 'last', 30],
    ['at least 3 months since the last relapse', 'since', 90],
    ['a washout of at least 4 weeks', 'since', 28],
    ['a 12-week washout', 'since', 84],
    ['for at least 6 months', 'for', 180],
    ['for the last 3 months', 'for', 90],
  ])('reads “%s” as %s, %j days', (text, kind, days) => {
    expect(read(text)).toEqual([[kind, days]])
  })

  it.each([
    'aged 18 to 55 years',
    'disease duration of 5 years',
    'within 2 years of diagnosis',
    'within 3 months after the last dose',
    'within 5 half-lives',
    'in the 3-6 months before entry',
    'within 12 months of the first symptom',
  ])('reads no time before entry in “%s”, and does not lose it', (text) => {
    expect(read(text)).toEqual([['unread', null]])
  })

  it('tells where the time ends with something else than entry', () => {
    const otherEnds = ['before the first scan', 'before stool collection', 'before screening'].map(
      (end) => windowsOf(`steroids within 30 days ${end}`)[0]?.otherEnd,
    )
    expect(otherEnds).toEqual([true, true, false])
  })

  it('takes in the words that belong to it, and none that nobody reads', () => {
    const text = 'no steroids within 3 months before the regatta'
    const items = itemsOf(folded(text))
    const [window] = windowsOf(text)
    const said = items.slice(window?.from, window?.to).map((item) => item.text)
    expect(said.join(' ')).toBe('within 3 months before the')
  })
})
