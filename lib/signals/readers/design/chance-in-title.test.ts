import { describe, expect, it } from 'vitest'
import { chanceInTitle } from './chance-in-title.ts'

const read = (officialTitle: string | null, title = 'A study') =>
  chanceInTitle({ officialTitle, title })

describe('chanceInTitle', () => {
  it.each([
    [
      'A Study of X: a Randomized, Double-blind, Placebo-controlled Clinical Trial',
      'a Randomized, Double-blind, Placebo-controlled Clinical Trial',
    ],
    ['X in MS - a Placebo-controlled, Double-blinded, Randomized Trial', 'Randomized Trial'],
    [
      'Gait in Patients Enrolled in Clinics: A Cluster-Randomised Trial',
      'A Cluster-Randomised Trial',
    ],
    [
      'X in People With MS: Study Protocol for a Randomised Controlled Trial',
      'a Randomised Controlled Trial',
    ],
  ])('reads “%s” as random', (title, text) => {
    expect(read(title)).toEqual({ says: 'random', quote: { text, field: 'officialTitle' } })
  })

  it.each([
    [
      'Proposal for a Non-randomized, Patient Sponsored, Multi-center Study of Cells',
      'a Non-randomized, Patient Sponsored, Multi-center Study',
    ],
    ['A Two-cohort, Nonrandomized, Open-label Study', 'Nonrandomized, Open-label Study'],
    ['A Non Randomised Study of X', 'A Non Randomised Study'],
  ])('never reads “%s” as random', (title, text) => {
    expect(read(title)).toEqual({ says: 'not-random', quote: { text, field: 'officialTitle' } })
  })

  it.each([
    'An Extension of the 6-month, Double-blind, Randomized, Placebo-controlled Study of X',
    'A Post-hoc Analysis of a Double-blind, Randomized Study',
    'Feasibility Study for a Randomised Control Trial of X',
    'Comparing Those Who Stay on X to Those Randomized to Y',
    'A Pilot Quasi-Randomized Controlled Trial',
    'A Randomised and a Non-randomised Cohort',
    'Mendelian Randomization of Vitamin D',
    'Training for Persons With MS: Random Controlled Trial',
  ])('leaves open what “%s” says of this study', (title) => {
    expect(read(title)?.says).toBe('unclear')
  })

  it('looks at the short title where the official one is silent', () => {
    expect(read('X in MS', 'A Randomised Trial of X')?.quote.field).toBe('briefTitle')
    expect(read(null, 'A Randomised Trial of X')?.says).toBe('random')
  })

  it('returns null where no title speaks of it', () => {
    expect(read('X in MS', 'Random Dot Test in MS')).toBeNull()
  })
})
