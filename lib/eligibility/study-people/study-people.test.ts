import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { registryTrials } from '#e2e/support/records/real-trials'
import { trialWith } from '#e2e/support/records/study-with'
import { aboutPregnancy } from './about-pregnancy.ts'
import { healthyOnly } from './healthy-only.ts'
import { namedPeople } from './named-people.ts'

describe('healthyOnly', () => {
  it.each([
    'A Bioequivalence Study of Two Capsules in Healthy Volunteers',
    'Safety of a Stool Capsule in Healthy Adult Male Subjects',
    'Kefir in healthy people',
  ])('knows healthy people alone from “%s”', (title) => {
    expect(healthyOnly(trialWith({ title }))?.text).toBe(title)
  })

  it('knows them from conditions that are all of that kind', () => {
    expect(healthyOnly(trialWith({ conditions: ['Healthy Volunteer'] }))?.field).toBe('conditions')
  })

  it.each([
    'Kefir in MS and Healthy Men',
    'Kefir in Healthy Volunteers and Patients With MS',
    'Vision in Healthy Controls and MS',
    'Kefir in healthy adults versus MS',
    'Healthy diet in multiple sclerosis',
    'Both MS and Healthy Participants',
    'A Healthy Lifestyle Programme for Adults Who Have MS',
    'Prebiotics for a Healthy Gut in MS Women',
    'Healthy Mediterranean Diet Women Study (MS)',
  ])('lets others in by “%s”', (title) => {
    expect(healthyOnly(trialWith({ title }))).toBeNull()
  })

  it('believes rules that let in people with MS more than the title', () => {
    const title = 'Kefir in Healthy Volunteers'
    expect(healthyOnly(trialWith({ title, criteria: 'Inclusion Criteria:\n* RRMS' }))).toBeNull()
  })

  it.skipIf(!haveRealRecords)(
    'holds for real records of healthy people, and not for those of both',
    () => {
      const real = new Map(registryTrials().map(({ trial }) => [trial.nctId, trial]))
      const read = (nctId: string) => {
        const trial = real.get(nctId)
        return trial !== undefined && healthyOnly(trial) !== null
      }
      const alone = ['NCT00913250', 'NCT01610310', 'NCT02452996', 'NCT02474134', 'NCT04171310']
      const both = [
        'NCT01326715',
        'NCT02048358',
        'NCT02287948',
        'NCT03703180',
        'NCT05934188',
        'NCT06683612',
      ]
      expect(alone.filter(read)).toEqual(alone)
      expect(both.filter(read)).toEqual([])
    },
  )
})

describe('aboutPregnancy', () => {
  it.each([
    'Pregnancy Cohort in Multiple Sclerosis (MS)',
    'Ocrelizumab in Breastfeeding Women With MS',
    'Relapses in the post-partum time',
    'Expecting mothers with MS',
    'Nursing mothers and kefir',
  ])('knows it from “%s”', (title) => {
    expect(aboutPregnancy(trialWith({ title }))?.text).toBe(title)
  })

  it.each([
    'Contraception and pregnancy in MS',
    'Kefir in non-pregnant women with MS',
    'Kefir in MS',
  ])('says nothing of “%s”', (title) => {
    expect(aboutPregnancy(trialWith({ title }))).toBeNull()
  })

  it('knows it from a rule that wants it, and not from one that wants none', () => {
    const wants = 'Inclusion Criteria:\n* Gestational age < 20 weeks'
    const none =
      'Inclusion Criteria:\n* Not pregnant\n* Negative pregnancy test\n\nExclusion Criteria:\n* Pregnancy'
    expect(aboutPregnancy(trialWith({ criteria: wants }))?.field).toBe('eligibilityCriteria')
    expect(aboutPregnancy(trialWith({ criteria: none }))).toBeNull()
  })
})

describe('namedPeople', () => {
  const named = (parts: Parameters<typeof trialWith>[0]) =>
    namedPeople(trialWith(parts)).map(({ rule, types }) => [rule, ...types].join(' '))

  it.each([
    ['Kefir in Secondary Progressive MS', ['ms-type SPMS']],
    ['Kefir in Untreated MS', ['treatment']],
    ['Kefir in children with MS', ['age']],
    ['Tecfidera and the gut', ['treatment']],
    ['Kefir in MS', []],
  ])('of the title “%s” are %j', (title, expected) => {
    expect(named({ title })).toEqual(expected)
  })

  it('takes conditions for a limit only where none of them is MS as a whole', () => {
    expect(named({ conditions: ['Primary Progressive Multiple Sclerosis'] })).toEqual([
      'ms-type PPMS',
    ])
    expect(named({ conditions: ['Multiple Sclerosis', 'Clinically Isolated Syndrome'] })).toEqual(
      [],
    )
  })
})
