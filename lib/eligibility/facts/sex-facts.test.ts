import { describe, expect, it } from 'vitest'
import { lineOf } from '../criteria/lines-of.test-data.ts'
import { sexFacts } from './sex-facts.ts'

const read = (side: 'inclusion' | 'exclusion', text: string) =>
  lineOf(side, text)
    .flatMap(sexFacts)
    .map((fact) => fact.kind === 'sex' && fact.sex)

describe('sexFacts', () => {
  it.each([
    ['inclusion', 'Men or women aged 18 to 55', 'all'],
    ['inclusion', 'Females and males with MS', 'all'],
    ['inclusion', 'Age 18-55, both genders', 'all'],
    ['inclusion', 'Participants of either sex', 'all'],
    ['inclusion', 'Male or non-pregnant female', 'all'],
    ['inclusion', 'Men, age 18-65, with MS', 'male'],
    ['inclusion', 'Female patients aged 18 to 45', 'female'],
    ['inclusion', 'Assigned female at birth', 'female'],
    ['inclusion', 'Subjects of both sexes: men and women', 'all'],
    ['inclusion', 'Above the age of 18 years; male or female', 'all'],
    ['inclusion', 'Female', 'female'],
    ['inclusion', 'Female patients with multiple sclerosis', 'female'],
    ['inclusion', 'Patient must be male', 'male'],
    ['inclusion', 'Subject is female', 'female'],
    ['exclusion', 'All female patients', 'male'],
  ] as const)('in an %s list, reads %s', (side, text, sex) => {
    expect(read(side, text)).toEqual([sex])
  })

  it.each([
    ['inclusion', 'Women of childbearing potential and men must use contraception'],
    ['inclusion', 'Male participants must not donate sperm'],
    ['exclusion', 'Female patients who are pregnant'],
    ['exclusion', 'Men planning to father a child'],
    ['inclusion', 'Non-pregnant women'],
    ['inclusion', 'Pregnant women'],
    ['inclusion', 'No women'],
    ['inclusion', 'Subjects must not be male'],
    ['inclusion', 'Women who are breastfeeding'],
    ['exclusion', 'Pregnancy (a test will be performed on all women of child bearing age)'],
  ] as const)('in an %s list, reads nothing from %s', (side, text) => {
    expect(read(side, text)).toEqual([])
  })

  it('doubts a line that opens what holds for one sex', () => {
    expect(lineOf('inclusion', 'Women:').flatMap(sexFacts)).toMatchObject([{ doubts: ['group'] }])
  })
})
