import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { chanceInText, mayBeAnother, saysRandom } from './chance-in-text.ts'

describe('saysRandom', () => {
  it.each([
    'Participants will be randomly assigned to kefir or placebo.',
    'Patients will be randomized 1:1 to receive drug A or placebo.',
    'All eligible patients are randomised into two groups.',
    'After the baseline visit, subjects will be randomly assigned to one of two groups.',
    'The 40 participants will be assigned at random to fibre or milk.',
    'People with MS will be randomised to diet A or diet B.',
    'This is a randomised, double-blind, placebo-controlled trial of kefir.',
    'The study is a phase II, randomized, controlled trial.',
    'The present study will be a single-blind randomised controlled trial.',
  ])('believes “%s”', (sentence) => {
    expect(saysRandom(sentence)).toBe(true)
  })

  it.each([
    ['denied', 'Participants will not be randomised.'],
    ['turned round', 'This is a non-randomised, open-label trial.'],
    ['half', 'Patients will be quasi-randomised to two groups.'],
    ['of an earlier trial', 'Patients are randomised as in the previous trial.'],
    ['of the parent study', 'Patients will be randomised in the parent study.'],
    ['of a sub-study', 'Participants will be randomised in a sub-study.'],
    ['of some', 'Patients who respond will be randomised to stop or go on, if they agree.'],
    ['of a part', 'Participants will be randomised in part 2.'],
    ['of a run-in', 'After the run-in, participants will be randomised.'],
    ['of an extension', 'Patients will be randomised in the extension.'],
    ['of a withdrawal', 'Patients will be randomised to withdrawal or treatment.'],
    ['of an order', 'Participants will be randomised to the order of the two tests.'],
    ['of samples', 'Samples will be randomly assigned to plates.'],
    ['of a choice', 'Patients will be randomly selected from the clinic.'],
    ['of other studies', 'Randomised trials have shown that diet matters.'],
    ['of a named study', 'The TEMSO study is a randomised trial of teriflunomide.'],
    ['told as past', 'Patients were randomised to drug A or placebo.'],
    ['of a study to come', 'A randomised trial could follow.'],
    ['in doubt', 'Participants may be randomised.'],
  ])('does not believe what is %s', (_, sentence) => {
    expect(saysRandom(sentence)).toBe(false)
  })
})

describe('mayBeAnother', () => {
  it.each([
    'Open-label Extension of Drug A in MS',
    'Long-term Follow-up of Patients in Trial A',
    'A Roll-over Study',
    'Eye Scans in a Randomised Trial of Drug A',
    'A Two-part Study: Part 1 Open, Part 2 Randomised',
    'Phase A: Single-blind; Phase B: Randomised',
    'A Retrospective Study',
  ])('is true of “%s”', (officialTitle) => {
    expect(mayBeAnother(trialFrom({ identification: { officialTitle } }))).toBe(true)
  })

  it('is false of a plain trial', () => {
    const officialTitle = 'A Phase 2, Randomised, Double-blind Trial of Drug A in MS'
    expect(mayBeAnother(trialFrom({ identification: { officialTitle } }))).toBe(false)
  })
})

describe('chanceInText', () => {
  const detailedDescription =
    'Diet matters. Participants will be randomised to A or B. They come twice.'

  it('quotes the sentence and its field', () => {
    expect(chanceInText(trialFrom({ description: { detailedDescription } }))).toEqual({
      text: 'Participants will be randomised to A or B.',
      field: 'detailedDescription',
    })
  })

  it('looks at the groups as well', () => {
    const armGroups = [{ label: 'A', description: 'Patients will be randomised to A or B.' }]
    expect(chanceInText(trialFrom({ arms: { armGroups } }))?.field).toBe('armGroups')
  })

  it('reads nothing in a record that may speak of another study', () => {
    const identification = { officialTitle: 'An Extension Study' }
    expect(
      chanceInText(trialFrom({ identification, description: { detailedDescription } })),
    ).toBeNull()
  })
})
