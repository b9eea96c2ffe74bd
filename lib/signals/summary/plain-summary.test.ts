import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials, unseenTrials } from '#e2e/support/records/real-trials'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import type { Trial } from '#lib/trials/record/trial'
import { plainSummary } from './plain-summary.ts'
import { sentenceText } from './summary-sentence.ts'

const textOf = (trial: Trial) => plainSummary(trial).map(sentenceText).join(' ')

/** A record about MS with these parts and the registry's own words. */
const record = ({
  conditions = ['Multiple Sclerosis'],
  ...parts
}: RecordParts & { readonly conditions?: readonly string[] }): Trial => ({
  ...trialFrom({ status: { overallStatus: 'RECRUITING' }, ...parts }),
  conditions,
})

const BUNDLED: Readonly<Record<string, string>> = {
  NCT00630383:
    'Nobody took part. The plan: people with MS take part. What is given or done: “Live Hookworm Larvae”; “Histamine”. In Nottingham, United Kingdom.',
  NCT00645749:
    '17 people with relapsing-remitting MS got “Helminth ova”. In Madison, United States.',
  NCT01413243:
    'The plan: about 50 people with MS get “Trichuris suis ova” or a placebo for 12 months. Chance decides who gets which. In Berlin, Germany.',
  NCT01470521:
    '72 people with relapsing-remitting MS got “Hookworm larvae” or a placebo. Chance decided who got which. In Nottingham, United Kingdom.',
  NCT01717664:
    '18 people with relapsing-remitting MS took part. What was given or done: “RHB-104”. In Tel Aviv, Israel and 1 more site.',
  NCT01954875:
    'Nobody took part. It only watches, and gives no treatment by plan. In Charlotte, United States.',
  NCT02411838:
    '17 people tried “Calorie restriction” or nothing extra. Chance decided who got which. In St Louis, United States.',
  NCT02471560:
    '36 people with relapsing-remitting MS got “dimethyl fumarate” or “injectable MS DMT”. Chance did not decide who got which. In Drammen, Norway and 6 more sites.',
  NCT02580435: 'The plan: to look at about 520 people with MS, and to give no treatment.',
  NCT03183869:
    '14 people took part. What was given or done: “Fecal microbiota”. Chance decided who got what. Healthy people could take part too. In London, Canada.',
  NCT03423121:
    '59 people with progressive MS got “Tauroursodeoxycholic Acid” or a placebo for 16 weeks. Chance decided who got which. In Baltimore, United States.',
  NCT03975413:
    'It only watched: it looked at 1 person with relapsing-remitting MS and gave no treatment by plan. What it looks at: “Fecal Microbiota Transplantation (FMT)”. In Chicago, United States.',
  NCT04031469:
    'It only watches: it looks at about 1,000 people and gives no treatment by plan. In Ventura, United States.',
  NCT04096443: '9 people with MS get “Fecal microbial transplant (FMT)”. In Derby, United States.',
  NCT04150549:
    'The plan: about 34 people with MS get “Fecal Microbial Transplants” or a placebo, “Autologous Transplants”. Chance decides who gets which.',
  NCT05539729:
    'About 12 people with MS take part. What is given or done: “Vancomycin”; a placebo. In New York, United States.',
  NCT06220409:
    '29 people with MS took part. What was given or done: “Dance classes”. Chance decided who got what. In Bratislava, Slovakia.',
  NCT07168772:
    'About 80 people with MS get “Lactibane Iki” or a placebo for 6 months. Chance decides who gets which. In Barcelona, Spain.',
}

describe('plainSummary', () => {
  const bundled = new Map(bundledTrials().map(({ trial }) => [trial.nctId, trial]))

  it.each(Object.entries(BUNDLED))('tells %s of the bundled copy', (nctId, said) => {
    const trial = bundled.get(nctId)
    expect(trial && textOf(trial)).toBe(said)
  })

  const arms = (
    armGroups: readonly (readonly [type: string, label: string, names?: readonly string[]])[],
    interventions: readonly (readonly [type: string, name: string, description?: string])[],
  ) => ({
    arms: {
      armGroups: armGroups.map(([type, label, interventionNames]) => ({
        type,
        label,
        interventionNames,
      })),
      interventions: interventions.map(([type, name, description]) => ({
        type,
        name,
        description,
      })),
    },
  })
  const random = (interventionModel = 'PARALLEL') => ({
    design: { designInfo: { allocation: 'RANDOMIZED', interventionModel } },
  })

  it.each([
    [
      'what everyone gets anyway, and what differs',
      record({
        ...random(),
        ...arms(
          [
            ['EXPERIMENTAL', 'A', ['Drug: One', 'Drug: Base']],
            ['ACTIVE_COMPARATOR', 'B', ['Drug: Base']],
          ],
          [
            ['DRUG', 'One'],
            ['DRUG', 'Base'],
          ],
        ),
      }),
      'People with MS get “One” with “Base” or “Base”. Chance decides who gets which.',
    ],
    [
      'a crossover',
      record({
        ...random('CROSSOVER'),
        ...arms(
          [
            ['EXPERIMENTAL', 'A', ['Drug: One']],
            ['PLACEBO_COMPARATOR', 'Placebo', ['Drug: Placebo']],
          ],
          [
            ['DRUG', 'One', 'One capsule a day for 4 weeks.'],
            ['DRUG', 'Placebo'],
          ],
        ),
      }),
      'People with MS get “One” and a placebo, one after the other. Chance decides what comes first.',
    ],
    [
      'a group of healthy people that others are compared with',
      record({
        ...arms(
          [
            ['EXPERIMENTAL', 'Patients', ['Dietary Supplement: Fibre']],
            ['NO_INTERVENTION', 'Healthy controls'],
          ],
          [['DIETARY_SUPPLEMENT', 'Fibre']],
        ),
        eligibility: { healthyVolunteers: true },
      }),
      'People get “Fibre”. Healthy people can take part too.',
    ],
    [
      'a dummy in each of two groups, of which none is a placebo group',
      record({
        ...random(),
        ...arms(
          [
            ['EXPERIMENTAL', 'A', ['Drug: One', 'Drug: Two placebo']],
            ['ACTIVE_COMPARATOR', 'B', ['Drug: Two', 'Drug: One placebo']],
          ],
          [
            ['DRUG', 'One'],
            ['DRUG', 'Two'],
            ['DRUG', 'One placebo'],
            ['DRUG', 'Two placebo'],
          ],
        ),
      }),
      'People with MS get “One” or “Two”. Chance decides who gets which.',
    ],
    [
      'two lengths of time, of which neither can be told',
      record(
        arms(
          [['EXPERIMENTAL', 'A', ['Drug: One']]],
          [['DRUG', 'One', 'Taken daily for 5 days, then weekly for 12 weeks.']],
        ),
      ),
      'People with MS get “One”.',
    ],
    [
      'one length of time',
      record(
        arms(
          [['EXPERIMENTAL', 'A', ['Drug: One']]],
          [['DRUG', 'One', 'Two capsules daily for twelve weeks.']],
        ),
      ),
      'People with MS get “One” for 12 weeks.',
    ],
    [
      'a study of those who care for people with MS',
      record({ identification: { briefTitle: 'Rest for Caregivers in MS' } }),
      '',
    ],
    [
      'several kinds of MS',
      record({ conditions: ['Relapsing Remitting Multiple Sclerosis', 'Primary Progressive MS'] }),
      'People with MS take part.',
    ],
    [
      'a treatment that is offered outside a trial',
      record({
        design: { studyType: 'EXPANDED_ACCESS' },
        status: { overallStatus: 'AVAILABLE' },
        ...arms([], [['DRUG', 'Drug \\[X\\]']]),
      }),
      'This is not a trial. It offers, outside a trial: “Drug [X]”.',
    ],
    [
      'a look back',
      record({
        design: {
          studyType: 'OBSERVATIONAL',
          designInfo: { timePerspective: 'RETROSPECTIVE' },
          enrollmentInfo: { count: 40, type: 'ESTIMATED' },
        },
      }),
      'It only looks back, at what was recorded on about 40 people with MS.',
    ],
    [
      'a number that is still a plan, of a trial that ended',
      record({
        status: { overallStatus: 'COMPLETED' },
        design: { enrollmentInfo: { count: 40, type: 'ESTIMATED' } },
      }),
      'The plan: about 40 people with MS take part.',
    ],
    ['an empty record', record({ conditions: [] }), ''],
  ])('tells of %s', (_, trial, said) => {
    expect(textOf(trial)).toBe(said)
  })

  it('sets the record’s own words apart from ours', () => {
    const trial = record(arms([['EXPERIMENTAL', 'A', ['Drug: One']]], [['DRUG', 'One']]))
    expect(plainSummary(trial)[0]).toContainEqual({ theirs: 'One' })
  })

  describe.skipIf(!haveRealRecords)('on real records', () => {
    it('is short, whole and claims nothing', { timeout: 60_000 }, () => {
      for (const { trial } of [...registryTrials(), ...unseenTrials()]) {
        const said = textOf(trial)
        expect(said.length, said).toBeLessThan(560)
        expect(said, trial.nctId).not.toMatch(/undefined|null|\\[[<*]| {2}|“”/)
        expect(
          plainSummary(trial)
            .flat()
            .filter((part) => typeof part === 'string')
            .join(''),
          said,
        ).not.toMatch(/works|promising|safe\b|effective|helps|cure/i)
      }
    })
  })
})
