import { describe, expect, it } from 'vitest'
import { answersOf, unsureOf } from './answers.ts'
import { UNSURE } from './reply.ts'

describe('answersOf', () => {
  it('is not sure of anything where nothing was told', () => {
    expect(Object.values(answersOf({})).every((answer) => answer === null)).toBe(true)
  })

  it('takes what was told for what is compared', () => {
    const replies = {
      age: 38,
      msType: 'SPMS',
      walking: 'two-aids',
      edss: '6.5',
      treatments: [],
      relapse: { count: 3, unit: 'months' },
      steroids: 'never',
      antibiotics: 'now',
      probiotics: { count: 2, unit: 'weeks' },
      gut: ['ibs'],
      pregnancy: 'neither',
      mri: 'no',
    } as const
    expect(answersOf(replies)).toEqual({
      age: 38,
      sex: null,
      msType: 'SPMS',
      walking: [6.5, 6.5],
      edss: 6.5,
      treatments: [],
      relapse: 90,
      steroids: 'never',
      antibiotics: 0,
      probiotics: 14,
      gut: ['ibs'],
      pregnancy: 'neither',
      mri: false,
    })
  })

  it('takes "not sure" for no answer, and remembers that it was said', () => {
    const replies = { msType: UNSURE, walking: UNSURE, relapse: UNSURE }
    expect(answersOf(replies)).toMatchObject({ msType: null, walking: null, relapse: null })
    expect(unsureOf(replies)).toEqual(['msType', 'walking', 'relapse', 'edss'])
  })
})
