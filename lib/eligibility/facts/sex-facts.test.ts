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
    ['exclusion', 'All female patients', 'male'],
  ] as const)('in an %s list, reads %s', (side, text, sex) => {
    expect(read(side, text)).toEqual([sex])
  })

  it.each([
    ['inclusion', 'Women of childbearing potential and men must use contraception'],
    ['inclusion', 'Male participants must not donate sperm'],
    ['exclusion', 'Female patients who are pregnant'],
    ['exclusion', 'Men planning to father a child'],
  ] as const)('in an %s list, reads nothing from %s', (side, text) => {
    expect(read(side, text)).toEqual([])
  })
})
