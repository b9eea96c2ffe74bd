import type { Term } from './term.ts'

/** How a study is built. */
export const STUDY_DESIGN: readonly Term[] = [
  {
    id: 'randomised',
    word: 'Randomised',
    forms: [
      'randomised',
      'randomized',
      'randomisation',
      'randomization',
      'randomly assigned',
      'randomly allocated',
    ],
    meaning:
      'Chance decides who gets what, as if by tossing a coin. So the groups start out alike, and nobody can choose.',
  },
  {
    id: 'not-randomised',
    word: 'Not randomised',
    forms: [
      'non randomised',
      'non randomized',
      'nonrandomised',
      'nonrandomized',
      'not randomised',
      'not randomized',
    ],
    meaning: 'Chance does not decide who gets what. So the groups may differ from the start.',
  },
  {
    id: 'placebo',
    word: 'Placebo',
    forms: ['placebo', 'placebo controlled'],
    meaning: 'Something that looks like the treatment but has nothing active in it.',
  },
  {
    id: 'sham',
    word: 'Sham',
    forms: ['sham', 'sham controlled'],
    meaning: 'A pretend treatment that looks and feels like the real one.',
  },
  {
    id: 'blinded',
    word: 'Blinded, or masked',
    forms: [
      'blinded',
      'blinding',
      'single blind',
      'single blinded',
      'double blind',
      'double blinded',
      'triple blind',
      'masking',
      'masked',
    ],
    meaning:
      'Some people do not know who gets which treatment, so that hope does not change the result. In a double-blind study, neither the person nor the study staff know.',
  },
  {
    id: 'open-label',
    word: 'Open label',
    forms: ['open label'],
    meaning: 'Everyone knows who gets which treatment. Nothing is hidden.',
  },
  {
    id: 'control-group',
    word: 'Control group',
    forms: ['control group', 'control arm', 'placebo group', 'placebo arm', 'comparison group'],
    meaning:
      'The people who do not get the treatment being tested. The others are compared with them.',
  },
  {
    id: 'healthy-controls',
    word: 'Healthy controls',
    forms: ['healthy control', 'healthy volunteer', 'healthy subject'],
    meaning: 'People without the disease. They are compared with people who have it.',
  },
  {
    id: 'arm',
    word: 'Arm',
    forms: [
      'study arm',
      'treatment arm',
      'intervention arm',
      'experimental arm',
      'single arm',
      'two arm',
    ],
    meaning: 'One of the groups in a study. Each arm gets something different.',
  },
  {
    id: 'crossover',
    word: 'Crossover',
    forms: ['crossover', 'cross over'],
    meaning:
      'Each person gets one treatment first and then the other, so that everybody gets both.',
  },
  {
    id: 'observational',
    word: 'Observational',
    forms: ['observational', 'observational study', 'observational studies'],
    meaning: 'The study watches and measures. It does not decide which treatment people get.',
  },
  {
    id: 'cohort',
    word: 'Cohort',
    forms: ['cohort', 'cohort study', 'cohort studies'],
    meaning: 'A group of people who are studied together, often over a long time.',
  },
  {
    id: 'phase',
    word: 'Phase',
    forms: [
      'phase 1',
      'phase 2',
      'phase 3',
      'phase 4',
      'phase I',
      'phase II',
      'phase III',
      'phase IV',
      'early phase 1',
    ],
    meaning:
      'How far the testing of a treatment has come. Phase 1 is the first test, in few people. Phase 3 compares it in many, and phase 4 comes after it may be sold.',
  },
  {
    id: 'intervention',
    word: 'Intervention',
    forms: ['intervention'],
    meaning: 'What is tried in a study: a drug, a diet, a procedure, or something people do.',
  },
  {
    id: 'pilot',
    word: 'Pilot study',
    forms: [
      'pilot study',
      'pilot studies',
      'pilot trial',
      'feasibility study',
      'feasibility studies',
    ],
    meaning: 'A small study that finds out whether a larger one can be done.',
  },
]
