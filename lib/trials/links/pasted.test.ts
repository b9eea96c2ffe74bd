import { describe, expect, it } from 'vitest'
import { readPasted } from './pasted.ts'

describe('readPasted', () => {
  it.each([
    'nct 0716 8772',
    'https://clinicaltrials.gov/study/NCT07168772?term=NCT05920018',
    'https://clinicaltrials.gov/search?term=NCT07168772',
    'My friend sent NCT07168772 (again: NCT 07168772)',
  ])('reads one number from %j', (text) => {
    expect(readPasted(text)).toEqual({ kind: 'number', nctId: 'NCT07168772' })
  })

  it.each([
    'NCT07168772 or NCT05920018',
    'https://example.org/compare?a=NCT07168772&b=NCT05920018',
    'https://example.org/NCT07168772/NCT05920018',
  ])('asks which one is meant in %j', (text) => {
    expect(readPasted(text)).toEqual({
      kind: 'several',
      sentence: 'There are 2 trial numbers in that. Which one do you mean?',
      nctIds: ['NCT07168772', 'NCT05920018'],
    })
  })

  it.each([
    ['NCTO7168772', 'That number has a letter among its digits.'],
    ['nct 07l68772', 'That number has a letter among its digits.'],
    ['07168772', 'A trial number starts with NCT. Yours has 8 digits and no letters.'],
  ])('guesses for %j and leaves the choice to the person', (text, sentence) => {
    expect(readPasted(text)).toEqual({ kind: 'near', sentence, nctIds: ['NCT07168772'] })
  })

  it.each([
    ['', 'Paste a link or a trial number first, like NCT07168772.'],
    ['   ', 'Paste a link or a trial number first, like NCT07168772.'],
    ['NCT0716877', 'That number has 7 digits. A trial number has 8, like NCT07168772.'],
    ['NCT071687721', 'That number has 9 digits. A trial number has 8, like NCT07168772.'],
    ['NCT0716877 in 2 places', 'That number has 7 digits. A trial number has 8, like NCT07168772.'],
    ['NCT 0716 877', 'That number has 7 digits. A trial number has 8, like NCT07168772.'],
    ['NCT 1', 'That number has 1 digit. A trial number has 8, like NCT07168772.'],
    [
      'ISRCTN12345678',
      'That number is from the ISRCTN registry. We can only open trials that are on ClinicalTrials.gov. Their numbers look like NCT07168772.',
    ],
    [
      '2015-001894-41',
      'That number is from the European register EudraCT. We can only open trials that are on ClinicalTrials.gov. Their numbers look like NCT07168772.',
    ],
    [
      'stool transplant',
      'We found no trial number in that. It looks like NCT07168772: the letters NCT and 8 digits.',
    ],
    [
      'https://example.org/trial/5',
      'We found no trial number in that. It looks like NCT07168772: the letters NCT and 8 digits.',
    ],
  ])('says what is missing in %j', (text, sentence) => {
    expect(readPasted(text)).toEqual({ kind: 'none', sentence })
  })

  it('answers fast for long text without a number', () => {
    const started = performance.now()
    expect(readPasted('nct '.repeat(20_000)).kind).toBe('none')
    expect(performance.now() - started).toBeLessThan(500)
  })
})
