import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { answersOf } from '../questions/answers.ts'
import { assess, type Verdict } from './assess.ts'
import { recordLines } from './record-lines.ts'

const TODAY = '2026-11-22'

type Fields = {
  readonly minimumAge?: string
  readonly maximumAge?: string
  readonly sex?: string
}

/** The lines of a record with these fields, and a line in its rules for joining. */
function linesOf(fields: Fields, line: string) {
  const eligibilityCriteria = `Inclusion Criteria:\n\n* ${line}\n* Multiple sclerosis\n\nExclusion Criteria:\n\n* Pregnancy`
  return recordLines(trialFrom({ eligibility: { ...fields, eligibilityCriteria } }))
}

const NOBODY = answersOf({})

const UP_TO_65: Fields = { minimumAge: '18 Years', maximumAge: '65 Years' }
const UP_TO_55: Fields = { minimumAge: '18 Years', maximumAge: '55 Years' }
const REVERSED: Fields = { minimumAge: '65 Years', maximumAge: '18 Years' }

describe('a record whose fields and lines differ on age', () => {
  it.each<[line: string, fields: Fields, age: number, verdict: Verdict]>([
    ['Age 18 to 55 years', UP_TO_65, 40, 'could-fit'],
    ['Age 18 to 55 years', UP_TO_65, 60, 'ask'],
    ['Age 18 to 55 years', UP_TO_65, 70, 'does-not-fit'],
    ['Age 18 to 65 years', UP_TO_55, 40, 'could-fit'],
    ['Age 18 to 65 years', UP_TO_55, 60, 'ask'],
    ['Age 18 to 65 years', UP_TO_55, 70, 'does-not-fit'],
    ['Age between 12 and 17 years', UP_TO_65, 15, 'ask'],
    ['Age between 12 and 17 years', UP_TO_65, 40, 'ask'],
    ['Age between 12 and 17 years', UP_TO_65, 8, 'does-not-fit'],
    ['Age between 12 and 17 years', UP_TO_65, 70, 'does-not-fit'],
    ['Age 21 years or older', { minimumAge: '18 Years' }, 19, 'ask'],
    ['Age 18 years or older', { minimumAge: '21 Years' }, 19, 'ask'],
    ['Age 18 years or older', { minimumAge: '21 Years' }, 15, 'does-not-fit'],
  ])('“%s” beside %j, for a person of %i: %s', (line, fields, age, verdict) => {
    expect(assess(linesOf(fields, line), { ...NOBODY, age }, TODAY).verdict).toBe(verdict)
  })

  it.each([
    'At least 18 years of age and no older than 65',
    '18 years ≤ age ≤ 65 years',
    'From the age of 18 to the age of 65',
    'Men and women 18 to 65 years old at the time of consent',
  ])('asks the team about someone whom only the fields turn away, beside “%s”', (line) => {
    const lines = linesOf({ minimumAge: '30 Years', maximumAge: '55 Years' }, line)
    for (const age of [22, 60]) expect(assess(lines, { ...NOBODY, age }, TODAY).verdict).toBe('ask')
  })

  it('keeps a limit that only one of the two gives', () => {
    const lines = linesOf(UP_TO_55, 'Age 18 years or older')
    expect(assess(lines, { ...NOBODY, age: 60 }, TODAY).verdict).toBe('does-not-fit')
  })
})

describe('age fields the wrong way round', () => {
  it.each([8, 17, 18, 40, 65, 70, 93])('speak against nobody: a person of %i', (age) => {
    const { verdict } = assess(linesOf(REVERSED, 'Adults'), { ...NOBODY, age }, TODAY)
    expect(verdict).toBe('ask')
  })

  it.each([
    [40, 'ask'],
    [70, 'does-not-fit'],
  ] as const)('leave a clear line as it is: a person of %i, %s', (age, verdict) => {
    const lines = linesOf(REVERSED, 'Age 18 to 65 years')
    expect(assess(lines, { ...NOBODY, age }, TODAY).verdict).toBe(verdict)
  })
})

describe('a record whose field and lines differ on sex', () => {
  it.each<[line: string, sex: string, person: 'female' | 'male', verdict: Verdict]>([
    ['Women', 'ALL', 'female', 'could-fit'],
    ['Women', 'ALL', 'male', 'ask'],
    ['Women', 'MALE', 'female', 'ask'],
    ['Women', 'MALE', 'male', 'ask'],
    ['Women', 'FEMALE', 'male', 'does-not-fit'],
    ['Men or women', 'FEMALE', 'male', 'ask'],
    ['Men or women', 'FEMALE', 'female', 'could-fit'],
    ['Above the age of 18 years; male or female', 'FEMALE', 'male', 'ask'],
    ['Male patients aged 18 to 50 years', 'ALL', 'female', 'ask'],
  ])('“%s” beside %s, for a person who is %s: %s', (line, sex, person, verdict) => {
    expect(assess(linesOf({ sex }, line), { ...NOBODY, sex: person }, TODAY).verdict).toBe(verdict)
  })
})
