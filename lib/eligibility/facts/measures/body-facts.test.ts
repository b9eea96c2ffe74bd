import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { rangesOf } from '../../spans/range-words.test-data.ts'
import { measureFacts } from './measure-facts.ts'

const read = (kind: 'bmi' | 'weight', side: 'inclusion' | 'exclusion', text: string) =>
  rangesOf(kind, lineOf(side, text).flatMap(measureFacts))

describe('measureFacts', () => {
  it.each([
    ['inclusion', 'BMI 35 or lower', '[…, 35]'],
    ['inclusion', 'Body mass index (BMI) between 18.5 and 40 kg/m2', '[18.5, 40]'],
    ['inclusion', 'BMI of 22 kg/m² or higher', '[22, …]'],
    ['exclusion', 'BMI > 30', '[…, 30]'],
    ['exclusion', 'BMI < 18.5 or > 35', '[18.5, 35]'],
    ['exclusion', 'BMI greater than 35 or less than 18.5', '[18.5, 35]'],
    ['exclusion', 'BMI ≥ 40 unless muscular', '[…, 40) condition'],
  ] as const)('in an %s list, reads %s', (side, text, range) => {
    expect(read('bmi', side, text)).toEqual([range])
  })

  it.each([
    ['inclusion', 'Body weight ≥ 40 kg', '[40, …]'],
    ['inclusion', 'Weighed between 40-120 kg inclusive', '[40, 120]'],
    ['exclusion', 'Weight over 300 lbs', '[…, 136.1]'],
  ] as const)('in an %s list, reads a weight in kilograms: %s', (side, text, range) => {
    expect(read('weight', side, text)).toEqual([range])
  })

  it.each(['Weight loss of more than 5 kg', 'Low molecular weight heparin', 'Weight over 90'])(
    'reads no weight from %s',
    (text) => {
      expect(read('weight', 'exclusion', text)).toEqual([])
    },
  )
})
