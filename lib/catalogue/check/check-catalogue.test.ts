import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BUNDLED, grownStudies } from '#e2e/bench/growth/grown-studies'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { studyWith } from '#e2e/support/records/study-with'
import { checkCatalogue } from './check-catalogue.ts'
import { mayTakePeople } from './may-take-people.ts'

const criteria = [
  'Inclusion Criteria:',
  '* Relapsing-remitting MS',
  '* EDSS of 0 to 5.5',
  '* Good spirits',
  'Donor inclusion criteria:',
  '* Age 18 to 40 years',
].join('\n')

function catalogueWith(...titles: readonly string[]) {
  const studies = titles.map((title, index) =>
    studyWith({ nctId: `NCT0000000${index}`, title, criteria }),
  )
  return catalogueOf(copyOf(studies))
}

describe('checkCatalogue', () => {
  it('holds every line of each trial about people who take part, with what was read from it, and none about donors', async () => {
    const { catalogue, setting } = await checkCatalogue(catalogueWith('Probiotics in MS'), null)
    const [trial] = catalogue.trials
    expect(trial).toMatchObject({ nctId: 'NCT00000000', topics: ['probiotic'], restated: false })
    const lines = trial?.lines.map(({ quote, facts }) => [quote, ...facts.map(({ kind }) => kind)])
    expect(lines).toEqual([
      ['Relapsing-remitting MS', 'ms-type'],
      ['EDSS of 0 to 5.5', 'edss'],
      ['Good spirits'],
    ])
    expect(setting.compared).toEqual(['msType', 'edss'])
  })

  it('is read once for a copy', async () => {
    const one = catalogueWith('Probiotics in MS')
    const labelledAnew = { ...one, trouble: 'no answer' }
    const [first, second] = await Promise.all([
      checkCatalogue(labelledAnew, null),
      checkCatalogue(one, null),
    ])
    expect(second).toBe(first)
  })

  it('says in which tense states are told, and reads the criteria once for both', async () => {
    const one = catalogueWith('Probiotics in MS')
    const { catalogue } = await checkCatalogue(one, null)
    const old = await checkCatalogue(one, '2025-09')
    expect(JSON.parse(old.json)).toMatchObject({ format: 6, asOf: '2025-09', notSent: 0 })
    expect(old.catalogue.trials).toBe(catalogue.trials)
  })

  it('says how many of a long list are not in it', async () => {
    const { entries } = bundledCatalogue()
    const long = Array.from({ length: 12 }, () => entries).flat()
    const { trials, notSent } = (await checkCatalogue({ entries: long }, null)).catalogue
    expect(notSent).toBeGreaterThan(0)
    expect(trials.length + notSent).toBe(long.length)
    expect(trials.every(({ state }) => mayTakePeople(state))).toBe(true)
  })

  it('stays small enough for a phone', async () => {
    const whole = bundledCatalogue()
    const { json } = await checkCatalogue(whole, null)
    expect(brotliCompressSync(json).length).toBeLessThan(100 * 1024)
  })

  it.skipIf(!haveRealRecords)('stays so with rules as long as those of real records', async () => {
    const whole = catalogueOf(copyOf(grownStudies(BUNDLED)))
    expect(whole.entries).toHaveLength(BUNDLED)
    const { json } = await checkCatalogue(whole, null)
    expect(brotliCompressSync(json).length).toBeLessThan(100 * 1024)
  })

  it('says of words that the bundled copy restated that they are not the record’s', async () => {
    const whole = bundledCatalogue()
    const { catalogue, examples } = await checkCatalogue(whole, null)
    const trial = catalogue.trials.find(({ nctId }) => nctId === 'NCT07168772')
    expect(trial).toMatchObject({ restated: true, inPart: true })
    expect(examples).toEqual({})
  })
})
