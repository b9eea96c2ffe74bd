import { describe, expect, it } from 'vitest'
import { studyWith } from '#e2e/support/records/study-with'
import { peopleOf, peopleSchema } from './people.ts'
import { readLine } from './read-line.ts'

const printed = (line: string): unknown => JSON.parse(readLine(line, 7, '2026-11-22').printed)

describe('readLine', () => {
  it('prints how a record was read', () => {
    const line = JSON.stringify(studyWith({ nctId: 'NCT00000042', title: 'Probiotics in MS' }))
    expect(printed(line)).toEqual({
      nctId: 'NCT00000042',
      onTopic: true,
      topics: ['probiotic'],
      why: '“Probiotics” in the title.',
      signals: expect.any(Array),
      facts: expect.objectContaining({ edss: null, washouts: [] }),
    })
    expect(readLine(line, 7, '2026-11-22').trouble).toBeNull()
  })

  it('prints each signal with its state, its value if it has one, and its first quote', () => {
    const line = JSON.stringify(studyWith({ title: 'X: a Randomised Trial', sponsor: 'A Clinic' }))
    expect(printed(line)).toMatchObject({
      signals: expect.arrayContaining([
        {
          id: 'S3',
          state: 'stated',
          value: 'random',
          quote: 'a Randomised Trial',
          field: 'briefTitle',
        },
        { id: 'S9', state: 'not-stated', quote: null, field: null },
        { id: 'S10', state: 'stated', quote: 'A Clinic', field: 'leadSponsor' },
      ]),
    })
  })

  it('assesses the record for each person it is given', () => {
    const [woman, man] = peopleOf(
      peopleSchema.parse({
        people: [
          {
            id: 'woman',
            age: 40,
            sex: 'female',
            msType: 'RRMS',
            pregnantOrBreastfeeding: 'neither',
          },
          { id: 'man', age: 40, sex: 'male', msType: 'PPMS', relapseInLast: 3 },
        ],
      }),
    )
    const criteria = [
      'Inclusion Criteria:',
      '* Relapsing-remitting MS',
      'Exclusion Criteria:',
      '* A relapse within 30 days before screening',
    ].join('\n')
    const study = studyWith({ nctId: 'NCT00000042', title: 'Probiotics in MS', criteria })
    const line = JSON.stringify(study)
    const people = [woman, man].filter((person) => person !== undefined)
    expect(JSON.parse(readLine(line, 7, '2026-11-22', people).printed).verdicts).toEqual({
      woman: { verdict: 'could-fit', conflicts: [] },
      man: { verdict: 'does-not-fit', conflicts: ['msTypes', 'relapse'] },
    })
  })

  it('prints the facts of the criteria with the keys of the labels', () => {
    const criteria = 'Inclusion Criteria:\n* RRMS\n* EDSS up to 5.5'
    expect(printed(JSON.stringify(studyWith({ criteria })))).toMatchObject({
      facts: { edss: { min: null, max: 5.5, quote: 'EDSS up to 5.5' }, msTypes: { any: false } },
    })
  })

  it('keeps the place of a line that is no JSON, and says which it is', () => {
    expect(printed('{"protocolSection":')).toEqual({ nctId: null, error: 'Line 7 is not JSON.' })
    expect(readLine('{', 7, '2026-11-22').trouble).toBe('Line 7 is not JSON.')
  })

  it.each([
    { raw: [], nctId: null },
    { raw: 'text', nctId: null },
    { raw: null, nctId: null },
    { raw: { protocolSection: {} }, nctId: null },
    { raw: studyWith({ nctId: 'NCT1' }), nctId: 'NCT1' },
  ])('keeps the place of a record that it cannot read ($nctId)', ({ raw, nctId }) => {
    expect(printed(JSON.stringify(raw))).toEqual({ nctId, error: expect.any(String) })
    expect(readLine(JSON.stringify(raw), 7, '2026-11-22').trouble).toBeNull()
  })
})
