import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { rangesOf } from '../../spans/range-words.test-data.ts'
import { measureFacts } from './measure-facts.ts'

const read = (side: 'inclusion' | 'exclusion', text: string) =>
  rangesOf('age', lineOf(side, text).flatMap(measureFacts))

describe('measureFacts', () => {
  it.each([
    ['Age 18-55', '[18, 55]'],
    ['Ages 18−60.', '[18, 60]'],
    ['Male or female patients aged 21 to 65 years inclusive', '[21, 65]'],
    ['Between the ages of 18 and 50, inclusive', '[18, 50]'],
    ['between 18 and 60 years old patients', '[18, 60]'],
    ['Adults 18+ years', '[18, …]'],
    ['Adults (18 or over) with MS', '[18, …]'],
    ['Age \\>/=18 years at screening', '[18, …]'],
    ['Age \\> 18 years', '(18, …]'],
    ['18 years of age or older', '[18, …]'],
    ['≥18 years of age', '[18, …]'],
    ['older than 17 years', '(17, …]'],
    ['18 - 65 years', '[18, 65]'],
    ['Males or non-pregnant females, 18-60 years of age (inclusive)', '[18, 60]'],
    ['Men and women, age > 18 and < 65 years', '(18, 65)'],
    ['Any person with any diagnosis of MS between 18 and 65 years of age', '[18, 65]'],
    ['Men, age 20-50, with RRMS', '[20, 50]'],
    ['From the age of 18 to the age of 55', '[18, 55]'],
    ['age \\>= 18 and \\<= 55 years', '[18, 55]'],
    ['18 years ≤ age ≤ 55 years', '[18, 55]'],
    ['At least 18 years of age and no older than 55', '[18, 55]'],
    ['Patients with relapsing-remitting MS, aged 18 to 55 years', '[18, 55]'],
    ['Adult patients (18-55 years)', '[18, 55]'],
    ['Subject must be between 18 and 55 years old, inclusive', '[18, 55]'],
    ['Age range: 18 through 55 y', '[18, 55]'],
    ['Minimum age of 18 years', '[18, …]'],
    ['Patients over the age of 18', '(18, …]'],
    ['Age up to 55 years', '[…, 55]'],
    ['Age 18 up to 55 years of age', '[18, 55]'],
    ['Women no older than 45 years', '[…, 45]'],
  ])('reads %s', (text, range) => {
    expect(read('inclusion', text)).toEqual([range])
  })

  it.each([
    ['Under 18 years of age', '[18, …]'],
    ['Age < 18 or > 60 years', '[18, 60]'],
    ['Older than 65 years', '[…, 65]'],
    ['Age ≥ 56 years', '[…, 56)'],
    ['Under the age of 18', '[18, …]'],
  ])('turns an exclusion round: %s', (text, range) => {
    expect(read('exclusion', text)).toEqual([range])
  })

  it.each([
    'Disease duration of 2 to 10 years',
    'First symptoms before the age of 18 years',
    'Age 18 to 40 years at disease onset',
    'At least one relapse in the last 2 years',
    'Women of childbearing potential aged 18 to 45 must use contraception',
    'Controls matched for age and sex',
    'Life expectancy of more than 2 years',
    'Vaccinated in the last 5 years',
    'Age 6 to 18 months',
    'Controls aged 18 to 55 years',
    'Age of the child 2 to 10 years',
    'Diagnosed at the age of 18 to 55 years',
    'Not between 18 and 55 years of age',
    'Adults',
  ])('returns nothing for %s', (text) => {
    expect(read('inclusion', text)).toEqual([])
  })

  it.each(['Age 18 to 55 years', '18 years ≤ age ≤ 55 years'])(
    'returns nothing where the middle is shut out: %s',
    (text) => {
      expect(read('exclusion', text)).toEqual([])
    },
  )

  it.each([
    'Age 18 to 55 years if untreated',
    'Age 18 to 55 years, except in Germany',
    'Age 18 to 55 years (60 for men)',
    'Premenopausal women aged 18 to 55 years',
    "Woman's age 18 to 38 years",
    'Age 18 to 55 years, or',
  ])('doubts an age that holds for some, or in some case: %s', (text) => {
    expect(read('inclusion', text)).toEqual([expect.stringContaining('condition')])
  })

  it.each([
    'MS onset between 18 and 50 years of age',
    'Onset of MS between 18 and 50 years of age',
    'Diagnosis of MS between 18 and 50 years of age',
    'MS diagnosed between 18 and 50 years of age',
    'First symptoms at 18 to 50 years of age',
    'First relapse between 18 and 50 years of age',
    'Relapsing MS, first treatment at 18 to 50 years of age',
    'Having children aged 6 to 17 years',
    'Living with children aged 2 to 12 years',
    'Menopause between 45 and 55 years of age',
    'Age 18 to 55 years at menopause',
    'MS in adults for 5 to 20 years',
    'Adults with MS for 18 to 55 years',
  ])('is certain of no age that may be of something else: %s', (text) => {
    expect(read('inclusion', text).filter((range) => /[\])]$/.test(range))).toEqual([])
  })

  it.each([
    'Patients diagnosed with MS, 18 to 50 years of age',
    'Diagnosis of RRMS and aged 18 to 50 years',
    'RRMS patients 18 to 50 years of age at screening',
    'Age 18 to 50 years at the time of first dose',
    'Relapsing MS between 18 and 50 years of age',
    'Diagnosed with MS; 18 to 50 years of age',
  ])('still reads the age of the person: %s', (text) => {
    expect(read('inclusion', text)).toEqual(['[18, 50]'])
  })

  it('doubts an age that holds for a group', () => {
    expect(read('inclusion', 'Age 18 to 55 in Cohort A')).toEqual(['[18, 55] condition'])
    expect(read('inclusion', 'Age 18-55 (RRMS) or 18-65 (SPMS)')).toEqual([
      '[18, 55] condition several',
    ])
    expect(read('inclusion', 'Age 18 to 55 for the PPMS patients')).toEqual(['[18, 55] condition'])
  })
})
