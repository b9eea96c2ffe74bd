import { describe, expect, it } from 'vitest'
import { strangeWordsIn, strangeWordsText } from './strange-words.ts'

const record = (eligibilityCriteria: string) =>
  JSON.stringify({
    protocolSection: {
      identificationModule: { nctId: 'NCT00000001' },
      eligibilityModule: { eligibilityCriteria },
    },
  })

describe('strangeWordsIn', () => {
  it('names what keeps a fact from being certain, and nothing of lines that give none', () => {
    const line = record(
      'Exclusion Criteria:\n\n* Use of probiotics within 30 days before the regatta\n* Allergy to bananas\n* Pregnancy',
    )
    expect(strangeWordsIn(line)).toEqual(['regatta'])
  })

  it.each(['{"nctId"', 'null', '{}'])('has nothing of %j', (line) => {
    expect(strangeWordsIn(line)).toEqual([])
  })
})

describe('strangeWordsText', () => {
  it('lists the most frequent first', () => {
    expect(
      strangeWordsText(
        new Map([
          ['stop', 1],
          ['after', 1],
          ['unable', 3],
        ]),
      ),
    ).toBe('3 unable\n1 after\n1 stop')
  })
})
