import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readSizeAndStage } from './size-and-stage.ts'

const read = (design: Record<string, unknown>) => readSizeAndStage(trialFrom({ design }))

describe('readSizeAndStage', () => {
  it.each([
    [
      { enrollmentInfo: { count: 30, type: 'ESTIMATED' }, phases: ['PHASE1'] },
      '30 people planned. An early stage, mainly about safety.',
    ],
    [
      { enrollmentInfo: { count: 9, type: 'ACTUAL' }, phases: ['EARLY_PHASE1'] },
      '9 people took part. An early stage, mainly about safety.',
    ],
    [{ enrollmentInfo: { count: 0, type: 'ACTUAL' } }, 'No one took part'],
    [{ enrollmentInfo: { count: 12 } }, '12 people'],
    [{ enrollmentInfo: { count: 40, type: 'ESTIMATED' }, phases: ['NA'] }, '40 people planned'],
    [
      { enrollmentInfo: { count: 60, type: 'ACTUAL' }, phases: ['PHASE1', 'PHASE2'] },
      '60 people took part. An early stage, mainly about safety.',
    ],
    [
      { phases: ['PHASE3'] },
      'The number of people is not stated. A late stage: does it work in many people.',
    ],
  ])('reads %j', (design, sentence) => {
    expect(read(design)).toMatchObject({ state: 'stated', sentence })
  })

  it('quotes number, phase and purpose', () => {
    const found = read({
      enrollmentInfo: { count: 34, type: 'ESTIMATED' },
      phases: ['PHASE2'],
      designInfo: { primaryPurpose: 'BASIC_SCIENCE' },
    })
    expect(found.quotes).toEqual([
      { text: '34', field: 'enrollmentInfo' },
      { text: 'PHASE2', field: 'phases' },
      { text: 'BASIC_SCIENCE', field: 'primaryPurpose' },
    ])
    expect(found.caveat).toContain('learn how something works')
  })

  it('calls small early studies normal', () => {
    expect(read({ phases: ['PHASE1'] }).caveat).toBe('Small early studies are normal.')
  })

  it('finds nothing stated in a silent record', () => {
    expect(read({})).toMatchObject({ state: 'not-stated', quotes: [] })
  })
})
