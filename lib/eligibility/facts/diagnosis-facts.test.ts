import { describe, expect, it } from 'vitest'
import { lineOf } from '../criteria/lines-of.test-data.ts'
import { diagnosisFacts } from './diagnosis-facts.ts'

const read = (side: 'inclusion' | 'exclusion', text: string) =>
  lineOf(side, text)
    .flatMap(diagnosisFacts)
    .map((fact) => fact.kind === 'diagnosis' && [fact.criteria, ...fact.years].join(' '))

describe('diagnosisFacts', () => {
  it.each([
    ['MS by the 2010 revised McDonald criteria', ['McDonald 2010']],
    ['MS (Mc Donald 2017)', ['McDonald 2017']],
    ['MS by McDonald criteria (Polman et al., 2011)', ['McDonald 2010']],
    ['MS by McDonald criteria (Thompson 2018)', ['McDonald 2017']],
    ['MS by the McDonald or the Poser criteria', ['McDonald', 'Poser']],
    ['MS since 2010', []],
  ])('reads %s', (text, expected) => {
    expect(read('inclusion', text)).toEqual(expected)
  })

  it('reads nothing from an exclusion', () => {
    expect(read('exclusion', 'Does not meet the McDonald criteria')).toEqual([])
  })
})
