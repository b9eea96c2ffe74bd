import { describe, expect, it } from 'vitest'
import { noneThereSentence } from './none-there-wording.ts'

const NEAREST = { place: { words: 'Auckland, New Zealand' }, km: 2156 }

describe('noneThereSentence', () => {
  it('names the country, and the nearest open site with how far it is', () => {
    expect(noneThereSentence({ nearest: NEAREST }, 'Australia', 'Sydney', 'km', null)).toBe(
      'None of these trials is recruiting in Australia now. The nearest site that is recruiting is about 2,160 km from Sydney: Auckland, New Zealand.',
    )
  })

  it('tells of an old copy in the past', () => {
    expect(noneThereSentence({ nearest: null }, 'Australia', 'Sydney', 'km', '2025-09')).toBe(
      'None of these trials was recruiting in Australia in September 2025.',
    )
  })
})
