import { describe, expect, it } from 'vitest'
import { CONDITIONS, conditionParams, MOST_NUMBERS, numbersParams, siteUrl } from './query.ts'

describe('CONDITIONS', () => {
  it.each(CONDITIONS)('asks for “%s” in two or three plain words', (condition) => {
    expect(condition).toMatch(/^[a-z]+(?: [a-z]+){1,2}$/)
  })
})

describe('conditionParams', () => {
  it('asks for the condition and nothing else, oldest first', () => {
    const params = Object.fromEntries(conditionParams('multiple sclerosis', 500))
    expect(params).toMatchObject({
      'query.cond': 'multiple sclerosis',
      sort: 'StudyFirstPostDate:asc',
      pageSize: '500',
    })
    expect(Object.keys(params).toSorted()).toEqual(['fields', 'pageSize', 'query.cond', 'sort'])
  })
})

describe('numbersParams', () => {
  it('stays well below the 8,000 characters that web servers commonly take', () => {
    const most = Array.from({ length: MOST_NUMBERS }, (_, at) => `NCT${10_000_000 + at}`)
    expect(numbersParams(most, MOST_NUMBERS).toString().length).toBeLessThan(4_000)
  })
})

describe('siteUrl', () => {
  it('is the same question on the registry’s own site', () => {
    expect(siteUrl('multiple sclerosis')).toBe(
      'https://clinicaltrials.gov/search?cond=multiple%20sclerosis',
    )
  })
})
