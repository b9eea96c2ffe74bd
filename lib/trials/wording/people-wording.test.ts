import { describe, expect, it } from 'vitest'
import { ageWords, enrolmentWords, healthyWords, sexWords, whoWords } from './people-wording.ts'

describe('enrolmentWords', () => {
  it.each([
    [80, true, '80 people planned'],
    [1, true, '1 person planned'],
    [72, false, '72 people took part'],
    [1, false, '1 person took part'],
    [0, false, 'No one took part'],
    [12_500, false, '12,500 people took part'],
    [40, null, '40 people'],
    [0, null, 'No one'],
  ])('for %d, planned %s: %s', (count, planned, words) => {
    expect(enrolmentWords({ count, planned })).toBe(words)
  })

  it('returns null where the record has no number', () => {
    expect(enrolmentWords(null)).toBeNull()
  })
})

describe('ageWords', () => {
  it.each([
    ['18 Years', '55 Years', 'Ages 18 to 55'],
    ['18 Years', null, 'Age 18 or older'],
    [null, '65 Years', 'Age 65 or younger'],
    ['6 Months', '17 Years', 'Age 6 months to 17 years'],
    ['1 Day', '1 Month', 'Age 1 day to 1 month'],
    ['2 Weeks', null, 'Age 2 weeks or older'],
    [null, null, null],
    ['eighteen', '55 Years', 'Age from “eighteen” to “55 Years”'],
    ['18 Years', '∞', 'Age from “18 Years” to “∞”'],
    ['N/A', null, 'Age from “N/A” to “not stated”'],
  ])('for %s to %s: %s', (minimumAge, maximumAge, words) => {
    expect(ageWords({ minimumAge, maximumAge })).toBe(words)
  })
})

describe('sexWords', () => {
  it.each([
    ['all', '18 Years', 'women and men'],
    ['all', '12 Years', 'any sex'],
    ['all', null, 'any sex'],
    ['female', '18 Years', 'women only'],
    ['female', '6 Months', 'girls and women only'],
    ['male', '21 Years', 'men only'],
    [null, '18 Years', null],
  ] as const)('for %s from %s: %s', (sex, minimumAge, words) => {
    expect(sexWords({ sex, minimumAge, maximumAge: null })).toBe(words)
  })
})

describe('whoWords', () => {
  it.each([
    [
      { minimumAge: '18 Years', maximumAge: '55 Years', sex: 'all' },
      'Ages 18 to 55, women and men',
    ],
    [{ minimumAge: null, maximumAge: null, sex: 'all' }, 'Any sex'],
    [{ minimumAge: null, maximumAge: null, sex: null }, null],
  ] as const)('joins age and sex of %j', (trial, words) => {
    expect(whoWords(trial)).toBe(words)
  })
})

describe('healthyWords', () => {
  it.each([
    [true, 'Healthy people can take part too.'],
    [false, 'Healthy people cannot take part.'],
    [null, null],
  ])('for %s: %s', (accepted, words) => {
    expect(healthyWords(accepted)).toBe(words)
  })
})
