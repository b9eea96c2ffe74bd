import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readComparator } from './comparator.ts'

const withGroups = (...types: readonly (string | null)[]) =>
  readComparator(
    trialFrom({
      arms: { armGroups: types.map((type, at) => ({ type: type ?? undefined, label: `G${at}` })) },
    }),
  )

describe('readComparator', () => {
  it.each([
    [['EXPERIMENTAL', 'PLACEBO_COMPARATOR'], 'A placebo (a look-alike)', ['G1']],
    [['EXPERIMENTAL', 'SHAM_COMPARATOR'], 'A sham (it only looks like the real thing)', ['G1']],
    [['EXPERIMENTAL', 'NO_INTERVENTION'], 'No added treatment', ['G1']],
    [
      ['PLACEBO_COMPARATOR', 'ACTIVE_COMPARATOR'],
      'A placebo (a look-alike) and another treatment',
      ['G0', 'G1'],
    ],
    [['ACTIVE_COMPARATOR', 'ACTIVE_COMPARATOR'], 'Treatments, with each other', ['G0', 'G1']],
    [['ACTIVE_COMPARATOR'], 'Another treatment', ['G0']],
  ])('states what %j is compared with', (types, sentence, labels) => {
    const found = withGroups(...types)
    expect(found).toMatchObject({ state: 'stated', sentence })
    expect(found.quotes).toEqual(labels.map((text) => ({ text, field: 'armGroups' })))
  })

  it('states that no comparison is named, and allows for doses compared with each other', () => {
    const doses = withGroups('EXPERIMENTAL', 'EXPERIMENTAL')
    expect(doses).toMatchObject({ state: 'stated', sentence: 'No comparison group is named' })
    expect(doses.caveat).toContain('two doses')
    expect(withGroups('EXPERIMENTAL').caveat).toContain('hard to tell')
    expect(withGroups('OTHER').sentence).toBe('No comparison group is named')
  })

  it('quotes the kind of a group without a name', () => {
    const trial = trialFrom({ arms: { armGroups: [{ type: 'PLACEBO_COMPARATOR' }] } })
    expect(readComparator(trial).quotes).toEqual([
      { text: 'PLACEBO_COMPARATOR', field: 'armGroups' },
    ])
  })

  it.each([
    {
      field: 'interventions',
      parts: { arms: { interventions: [{ name: 'Placebo oral capsule' }] } },
      text: 'Placebo oral capsule',
    },
    {
      field: 'armGroups',
      parts: { arms: { armGroups: [{ label: 'Placebo group' }] } },
      text: 'Placebo group',
    },
    {
      field: 'officialTitle',
      parts: { identification: { officialTitle: 'X: a Placebo-controlled Trial' } },
      text: 'Placebo-controlled',
    },
    {
      field: 'briefSummary',
      parts: { description: { briefSummary: 'X is compared with a placebo.' } },
      text: 'placebo',
    },
  ])('mentions a look-alike named in $field', ({ parts, text, field }) => {
    expect(readComparator(trialFrom(parts))).toMatchObject({
      state: 'mentioned',
      quotes: [{ text, field }],
    })
  })

  it('mentions a placebo group that is not marked as the comparison', () => {
    const armGroups = [
      { type: 'EXPERIMENTAL', label: 'X weekly' },
      { type: 'EXPERIMENTAL', label: 'Placebo weekly' },
    ]
    expect(readComparator(trialFrom({ arms: { armGroups } }))).toMatchObject({
      state: 'mentioned',
      quotes: [{ text: 'Placebo weekly', field: 'armGroups' }],
    })
  })

  it('does not take “no placebo” for a placebo', () => {
    const trial = trialFrom({ description: { briefSummary: 'There is no placebo in this study.' } })
    expect(readComparator(trial)).toMatchObject({ state: 'not-stated', quotes: [] })
  })

  it('finds nothing stated in a silent record', () => {
    expect(readComparator(trialFrom({})).state).toBe('not-stated')
    expect(withGroups(null, null).state).toBe('not-stated')
  })

  it.each(['OBSERVATIONAL', 'EXPANDED_ACCESS'])('does not apply to %s', (studyType) => {
    expect(readComparator(trialFrom({ design: { studyType } })).state).toBe('n/a')
  })
})
