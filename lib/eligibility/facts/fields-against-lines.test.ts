import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { Trial } from '../../trials/record/trial.ts'
import { areAgesReversed } from './fields-against-lines.ts'
import { contradictedFields } from './read-facts.ts'

type Ages = readonly [minimumAge: string | undefined, maximumAge: string | undefined]

const agesThatDiffer = (trial: Trial) => contradictedFields(trial).ages

const trialOf = (eligibilityCriteria: string, [minimumAge, maximumAge]: Ages) =>
  trialFrom({ eligibility: { eligibilityCriteria, minimumAge, maximumAge } })

const criteria = (inclusion: string, exclusion = 'Pregnancy') =>
  `Inclusion Criteria:\n\n* ${inclusion}\n* Multiple sclerosis\n\nExclusion Criteria:\n\n* ${exclusion}`

const differing = (inclusion: string, ages: Ages, exclusion?: string) =>
  agesThatDiffer(trialOf(criteria(inclusion, exclusion), ages))

const ADULTS: Ages = ['18 Years', '65 Years']

describe('the ages of contradictedFields', () => {
  it('tells what the lines say, and which limits differ', () => {
    expect(differing('Age 18 to 55 years', ADULTS)).toMatchObject({
      quotes: ['Age 18 to 55 years'],
      text: { min: 18, max: 55 },
      limits: ['max'],
    })
    expect(differing('Age 12 to 17 years', ADULTS)?.limits).toEqual(['min', 'max'])
  })

  it.each<[string, Ages, string?]>([
    ['Adults aged 18 to 75 years', ADULTS],
    ['Age ≥ 12 years', ['18 Years', undefined]],
    ['Age up to 50 years', [undefined, '65 Years']],
    ['Age 2 to 10 years', ['6 Months', '10 Years']],
    ['Adults', ADULTS, 'Age over 55 years'],
    ['Age 18 or older\n* No more than 55 years of age', ADULTS],
    ['Adults', ADULTS, 'Under the age of 21'],
    ['Patients with RRMS aged 18 to 55 years', ADULTS],
    ['Male or female, 18 to 55 years of age\n* Uses birth control', ADULTS],
  ])('finds it in “%s” beside %j', (line, ages, exclusion) => {
    expect(differing(line, ages, exclusion)).not.toBeNull()
  })

  it.each<[why: string, line: string, ages: Ages, exclusion?: string]>([
    ['the same', 'Age 18 to 65 years', ADULTS],
    ['the same in other words', 'Age 18 to 65 years', ADULTS, 'Age under 18 or over 65 years'],
    ['the same in months', 'Age 2 to 10 years', ['24 Months', '120 Months']],
    ['only adults', 'Adults with MS', ADULTS],
    ['no highest age in the text', 'Age 18 years or older', ADULTS],
    ['no highest age in the fields', 'Age 18 to 55 years', ['18 Years', undefined]],
    ['no ages in the fields', 'Age 18 to 55 years', [undefined, undefined]],
    ['over 18 and from 18', 'Age > 18 years', ADULTS],
    ['under 66 and up to 65', 'Age 18 to < 66 years', ADULTS],
    ['up to 65 and up to 66', 'Age 18 to 65 years', ['18 Years', '66 Years']],
    ['over 17 and from 18', 'Age > 17 years', ADULTS],
    ['99 for no highest age', 'Age 18 to 65 years', ['18 Years', '99 Years']],
    ['two ranges', 'Age 18 to 55 years\n* Age 18 to 65 years', ADULTS],
    ['a range and a line not read', 'Age 18 to 55 years\n* Up to 65 years old in Italy', ADULTS],
    ['fields that are no ages', 'Age 18 to 55 years', ['N/A', 'N/A']],
    [
      'a line that shuts out fewer than the field',
      'Adults',
      ['21 Years', '65 Years'],
      'Children up to 18 years old',
    ],
    ['a line that shuts out fewer', 'Adults', ADULTS, 'Age over 75 years'],
    [
      'an age in a sentence that was not read',
      'Age 18 to 55 years. In Nebraska, 19 years old',
      ADULTS,
    ],
    [
      'an age in a line that gave none',
      'Age 18 to 55 years\n* Age of 16 at the first relapse',
      ADULTS,
    ],
    ['fields the wrong way round', 'Age 18 to 55 years', ['65 Years', '18 Years']],
  ])('finds none: %s', (_, line, ages, exclusion) => {
    expect(differing(line, ages, exclusion)).toBeNull()
  })

  it.each([
    [
      'that is one of several groups',
      'Inclusion Criteria:\n\nPatients:\n\n* Age 18 to 55 years\n\nHealthy controls:\n\n* No chronic illness',
    ],
    ['of a cohort', 'Inclusion Criteria:\n\n* Cohort 1 has RRMS\n* Age 18 to 55 years'],
    [
      'under a lead-in of which one is enough',
      'Inclusion Criteria:\n\n* One of the following:\n  * Age 70 years or older\n  * Diabetes',
    ],
    [
      'for one type of MS, where another may join',
      'Inclusion Criteria:\n\n* RRMS patients aged 18 to 55 years\n* SPMS patients',
    ],
    [
      'in one of two lists that let in',
      'Inclusion Criteria:\n\n* MS\n\nExclusion Criteria:\n\n* None\n\nInclusion Criteria:\n\n* Age 18 to 55 years',
    ],
    [
      'beside another for siblings',
      'Inclusion Criteria:\n\n* Age 18 to 55 years\n* Siblings of people with MS can join too',
    ],
    ['for men, where women may join', 'Inclusion Criteria:\n\n* Men aged 18 to 55 years\n* Women'],
    ['of which one is enough', 'Inclusion Criteria:\n\n* Age over 70 years, or\n* Diabetes'],
  ])('leaves alone a line %s', (_, text) => {
    expect(agesThatDiffer(trialOf(text, ADULTS))).toBeNull()
  })

  it('reads a line that shuts out under words of its own', () => {
    const text =
      'Inclusion Criteria:\n\n* MS\n\nPatients are excluded from this study with\n\n* Age > 55 years'
    expect(agesThatDiffer(trialOf(text, ADULTS))?.text).toEqual({ min: null, max: 55 })
  })

  it('compares of a line that shuts out what shuts out more than the field', () => {
    const found = differing('Adults', ['21 Years', '65 Years'], 'Age under 18 or over 55 years')
    expect(found).toMatchObject({ text: { min: 18, max: 55 }, limits: ['max'] })
  })

  it('says nothing of a list that is too long to be read', () => {
    expect(differing(`Age 18 to 55 years${'\n* MS'.repeat(1_000)}`, ADULTS)).toBeNull()
  })

  it('quotes each line once, and reads a record once', () => {
    const trial = trialOf(criteria('Age 18 to 55 years\n* Age 18 to 55 years'), ADULTS)
    expect(agesThatDiffer(trial)?.quotes).toEqual(['Age 18 to 55 years'])
    expect(contradictedFields(trial)).toBe(contradictedFields(trial))
  })

  it.each([
    ['healthy people may join', { eligibility: { healthyVolunteers: true } }],
    ['a group is of carers', { arms: { armGroups: [{ label: 'Caregivers' }] } }],
    ['a title names pairs', { identification: { officialTitle: 'Couples with MS' } }],
    ['a title names donors', { identification: { officialTitle: 'Stool of Healthy Donors' } }],
  ])('leaves alone a record in which %s: their ages may stand in the fields', (_, parts) => {
    const eligibility = {
      eligibilityCriteria: criteria('Age 18 to 55 years'),
      minimumAge: '18 Years',
      maximumAge: '65 Years',
    }
    const others = 'eligibility' in parts ? parts.eligibility : {}
    const trial = trialFrom({ ...parts, eligibility: { ...eligibility, ...others } })
    expect(agesThatDiffer(trial)).toBeNull()
  })
})

describe('areAgesReversed', () => {
  it.each<[minimumAge: string | undefined, maximumAge: string | undefined, reversed: boolean]>([
    ['65 Years', '18 Years', true],
    ['2 Years', '18 Months', true],
    ['18 Years', '65 Years', false],
    ['18 Years', '18 Years', false],
    ['18 Months', '2 Years', false],
    ['18 Years', undefined, false],
  ])('from %s to %s: %s', (minimumAge, maximumAge, reversed) => {
    expect(areAgesReversed(trialOf('Adults', [minimumAge, maximumAge]))).toBe(reversed)
  })
})

const differingSex = (line: string, sex: string | undefined) =>
  contradictedFields(
    trialFrom({
      eligibility: {
        eligibilityCriteria: `Inclusion Criteria:\n\n* Multiple sclerosis\n* ${line}\n\nExclusion Criteria:\n\n* Pregnancy`,
        sex,
      },
    }),
  ).sex

describe('the sex of contradictedFields', () => {
  it('tells what the line says, and what the field', () => {
    expect(differingSex('Women aged 18 to 55 years', 'ALL')).toMatchObject({
      quotes: ['Women aged 18 to 55 years'],
      text: 'female',
      field: 'all',
    })
  })

  it.each([
    ['Female', 'MALE'],
    ['Male patients', 'ALL'],
    ['Men', 'FEMALE'],
    ['Male or female', 'FEMALE'],
    ['Men and women aged 18 or older', 'MALE'],
    ['Patient must be male', 'ALL'],
    ['Above the age of 18 years; male or female', 'FEMALE'],
  ])('finds it in “%s” beside %s', (line, sex) => {
    expect(differingSex(line, sex)).not.toBeNull()
  })

  it.each([
    ['the same', 'Women', 'FEMALE'],
    ['the same for both', 'Men or women', 'ALL'],
    ['no field', 'Women', undefined],
    ['no sex', 'Adults', 'FEMALE'],
    ['a rule on contraception', 'Women of childbearing potential use contraception', 'ALL'],
    ['a rule on pregnancy', 'Women must not be pregnant', 'ALL'],
    ['pregnant women', 'Pregnant women', 'ALL'],
    ['each in a line of its own', 'Female\n* Male', 'ALL'],
    ['men named elsewhere', 'Women\n* Men with low testosterone can join too', 'ALL'],
    ['a group of several', 'Women\n* Healthy controls of any kind', 'ALL'],
    ['a heading', 'Women:', 'ALL'],
    ['a line that others stand under', 'Women\n  * Not breastfeeding', 'ALL'],
    [
      'men named in what shuts out',
      'Women\n\nExclusion Criteria:\n\n* Men who donate sperm',
      'ALL',
    ],
    ['a word that is not understood', 'Female gladiators', 'ALL'],
  ])('finds none: %s', (_, line, sex) => {
    expect(differingSex(line, sex)).toBeNull()
  })
})
