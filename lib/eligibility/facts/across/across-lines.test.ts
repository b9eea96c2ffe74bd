import { describe, expect, it } from 'vitest'
import { readCriteria } from '../../criteria/read-criteria.ts'
import { treatmentFacts } from '../agents/treatment-facts.ts'
import { acrossLines } from './across-lines.ts'

function read(text: string) {
  const criteria = readCriteria(text)
  return acrossLines(criteria.flatMap(treatmentFacts), criteria)
}

describe('acrossLines', () => {
  it('lets a treatment that must be taken through a ban on all others', () => {
    const facts = read(
      'Inclusion Criteria:\n\n* On natalizumab\n\nExclusion Criteria:\n\n* Concomitant disease-modifying therapy',
    )
    expect(facts).toMatchObject([
      { kind: 'treatment-required', anyOf: ['natalizumab'] },
      { kind: 'treatment-not-allowed', anyOf: ['any DMT'], except: ['natalizumab'] },
    ])
  })

  it('lets the medicine of an earlier study through', () => {
    const facts = read(
      'Inclusion Criteria:\n\n* Completed the blinded Copaxone study\n\nExclusion Criteria:\n\n* Use of approved MS therapies',
    )
    expect(facts).toMatchObject([{ anyOf: ['any DMT'], except: ['glatiramer acetate'] }])
  })

  it('has a doubt where two lines ask for different treatments', () => {
    const facts = read(
      'Inclusion Criteria:\n\n* Treated with fingolimod\n* Treated with natalizumab',
    )
    expect(facts.map(({ doubts }) => doubts)).toEqual([['several'], ['several']])
  })

  it('has a doubt where one line asks for no treatment and another speaks of one', () => {
    const facts = read(
      'Inclusion Criteria:\n\n* Treatment-naive patients\n* Patients switched from interferon',
    )
    expect(facts).toMatchObject([{ kind: 'no-treatment', doubts: ['several'] }])
  })

  it('has a doubt where others are forbidden beside a treatment named in words it did not read', () => {
    const facts = read(
      'Inclusion Criteria:\n\n* Avonex for 3 and not more than 12 months\n\nExclusion Criteria:\n\n* Use of any other disease-modifying therapy\n* Use of other immunomodulators',
    )
    expect(facts).toMatchObject([
      { kind: 'no-treatment', doubts: ['several'] },
      { anyOf: ['immunomodulators'], doubts: ['several'] },
    ])
  })

  it('leaves facts alone that go together', () => {
    const facts = read(
      'Inclusion Criteria:\n\n* On interferon\n\nExclusion Criteria:\n\n* Previous natalizumab',
    )
    expect(facts).toMatchObject([
      { anyOf: ['interferon beta'], doubts: [] },
      { anyOf: ['natalizumab'], except: [], doubts: [] },
    ])
  })
})
