import { describe, expect, it } from 'vitest'
import { readJoiningLine, type Side } from './joining-line.ts'

const agesIn = (line: string, side: Side = 'inclusion') => readJoiningLine(line, side)?.ages ?? null
const sexIn = (line: string) => readJoiningLine(line, 'inclusion')?.sex ?? null

describe('readJoiningLine', () => {
  it.each([
    'Age 18 to 55 years',
    'Age: 18-55',
    'Aged 18 - 55 years old',
    'Adults aged 18 to 55 years (inclusive)',
    'Men and women between 18 and 55 years of age',
    'Male or female, 18 to 55 years of age at the time of consent',
    'Between the ages of 18 and 55',
    'From the age of 18 to the age of 55',
    'Age ≥ 18 and ≤ 55 years',
    'age \\>= 18 and \\<= 55 years',
    '18 years ≤ age ≤ 55 years',
    'At least 18 years of age and no older than 55',
    'Patients with multiple sclerosis aged 18–55',
    'Patients with relapsing-remitting MS, aged 18 to 55 years',
    'Adult patients (18-55 years)',
    'Subject must be between 18 and 55 years old, inclusive',
    'Age range: 18 through 55 y',
  ])('reads both limits of “%s”', (line) => {
    expect(agesIn(line)).toEqual({ min: 18, max: 55 })
  })

  it.each<[string, ReturnType<typeof agesIn>]>([
    ['Age > 18 years', { min: 18, max: null }],
    ['18 years of age or older', { min: 18, max: null }],
    ['Patients aged 18+', { min: 18, max: null }],
    ['Minimum age of 18 years', { min: 18, max: null }],
    ['Age up to 55 years', { min: null, max: 55 }],
    ['Women no older than 45 years', { min: null, max: 45 }],
  ])('reads the one limit of “%s”', (line, ages) => {
    expect(agesIn(line)).toEqual(ages)
  })

  it.each<[string, ReturnType<typeof agesIn>]>([
    ['Age below 18 years', { min: 18, max: null }],
    ['Older than 55 years of age', { min: null, max: 55 }],
    ['Age < 18 or > 55 years', { min: 18, max: 55 }],
    ['Age 18 to 55 years', null],
  ])('turns round a line that shuts out: “%s”', (line, ages) => {
    expect(agesIn(line, 'exclusion')).toEqual(ages)
  })

  it.each([
    ['of a group', 'Healthy adults aged 18 to 55 years'],
    ['of a cohort', 'Cohort 1: age 18 to 55 years'],
    ['of a control', 'Controls aged 18 to 55 years'],
    ['of a donor', 'Donors aged 18 to 55 years'],
    ['of a child', 'Age of the child 2 to 10 years'],
    ['under a condition', 'Age 18 to 55 years if untreated'],
    ['with an exception', 'Age 18 to 55 years, except in Germany'],
    ['with a second range', 'Age 18 to 55 years (60 for men)'],
    ['with a second range in words', 'Age 18 to 55 years or 18 to 65 years with SPMS'],
    ['at the first symptom', 'Age at onset 18 to 55 years'],
    ['at the diagnosis', 'Diagnosed at the age of 18 to 55 years'],
    ['that is matched', 'Age-matched (18 to 55 years)'],
    ['of the average', 'Mean age 18 to 55 years'],
    ['in months', 'Age 18 to 55 months'],
    ['in halves', 'Age 18.5 to 55 years'],
    ['of a disease', 'Disease duration 18 to 55 years'],
    ['that is no age', '18 to 55 years'],
    ['that is denied', 'Not between 18 and 55 years of age'],
    ['before the menopause', 'Premenopausal women aged 18 to 55 years'],
    ['without a number', 'Adults'],
    ['that is open at its end', 'Age 18 to 55 years, or'],
    ['that leads in', 'Patients aged 18 to 55 years:'],
  ])('reads no ages in a line %s', (_, line) => {
    expect(readJoiningLine(line, 'inclusion')).toBeNull()
  })

  it.each([
    ['Female', 'female'],
    ['Women only', 'female'],
    ['Female patients with multiple sclerosis', 'female'],
    ['Patient must be male', 'male'],
    ['Men aged 18 to 55 years', 'male'],
    ['Male or female', 'all'],
    ['Subjects of both sexes: men and women', 'all'],
  ])('reads the sex in “%s”', (line, sex) => {
    expect(sexIn(line)).toBe(sex)
  })

  it.each([
    'Women of childbearing potential must use contraception',
    'Females must have a negative pregnancy test',
    'Non-pregnant women',
    'Pregnant women',
    'No women',
    'Postmenopausal women',
    'Women who are breastfeeding',
    "Woman's age 18 to 38 years",
    'Women:',
  ])('takes “%s” for no rule on sex', (line) => {
    expect(readJoiningLine(line, 'inclusion')).toBeNull()
  })
})
