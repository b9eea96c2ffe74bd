import { describe, expect, it } from 'vitest'
import { parseSearch } from './search.ts'
import { searchTitle } from './search-title.ts'

describe('searchTitle', () => {
  it.each([
    ['', 'Browse trials'],
    ['sort=newest', 'Browse trials'],
    ['page=3', 'Browse trials, page 3'],
    ['page=all', 'Browse trials'],
    ['country=Italy&topic=diet', 'Trials in Italy on diet'],
    ['country=United+States&country=Spain', 'Trials in Spain and the United States'],
    ['country=United+States&region=Ohio,+United+States', 'Trials in Ohio, United States'],
    ['topic=fmt&topic=helminth', 'Trials on stool transplant and worms'],
    ['q=poo+transplant&state=recruiting', 'Trials that match “poo transplant”: Recruiting'],
    ['topic=diet&state=recruiting&phase=2&page=2', 'Trials on diet: Recruiting, Phase 2, page 2'],
    ['state=recruiting&cost=free&groups=random&results=posted', 'Trials: 4 filters'],
    [`q=${'word+'.repeat(20)}`, 'Trials that match “word word word word word word word…”'],
  ])('says of “%s” what the list is of', (address, title) => {
    expect(searchTitle(parseSearch(new URLSearchParams(address)))).toBe(title)
  })
})
