import type { Unit } from '../../geo/distance.ts'
import {
  AGO,
  APPROACHES,
  EDSS,
  FIRST,
  GUT_CHOICES,
  MRI,
  MS_TYPES,
  ONLY,
  PREGNANCY,
  reachChoices,
  SEXES,
  TREATMENT_CHOICES,
  WALKS,
} from './choices.ts'
import type { Question, Setting } from './question.ts'

/**
 * The questions, in the order in which they are asked. `setting` fills in what depends on the records, `unit` how the person counts
 * distances.
 */
export function allQuestions(
  { countries }: Pick<Setting, 'countries'>,
  unit: Unit = 'km',
): readonly Question[] {
  return [
    {
      id: 'approach',
      title: 'Which gut approach interests you?',
      help: 'Choose as many as you like, or none.',
      why: 'We put these trials first. The others stay in the list.',
      fields: [
        { kind: 'many', id: 'topics', label: 'Approaches', choices: APPROACHES, none: null },
      ],
      gives: [],
      unsure: false,
    },
    {
      id: 'age',
      title: 'How old are you?',
      help: null,
      why: 'Nearly every trial has a lowest age, and many have a highest one.',
      fields: [
        {
          kind: 'number',
          id: 'age',
          label: 'Age',
          unit: 'years',
          min: 1,
          max: 120,
          help: 'Write your age in years as a number, such as 38.',
        },
      ],
      gives: ['age'],
      unsure: false,
    },
    {
      id: 'sex',
      title: 'Which sex was recorded at your birth?',
      help: null,
      why: 'A few trials take only women or only men.',
      fields: [{ kind: 'one', id: 'sex', label: 'Sex at birth', choices: SEXES }],
      gives: ['sex'],
      unsure: true,
    },
    {
      id: 'ms-type',
      title: 'Which kind of MS do you have?',
      help: 'What your neurologist last called it.',
      why: 'Most trials accept only some kinds of MS.',
      fields: [{ kind: 'one', id: 'msType', label: 'Kind of MS', choices: MS_TYPES }],
      gives: ['msType'],
      unsure: true,
    },
    {
      id: 'walking',
      title: 'How far can you walk?',
      help: 'On a usual day, without a rest. If you were told your EDSS, you can give that instead.',
      why: 'Most trials set limits by the EDSS, a scale from 0 to 10 that is largely about walking. Your words about walking are only a rough guide to it, so we leave room.',
      fields: [
        { kind: 'one', id: 'walking', label: 'Walking', choices: WALKS },
        { kind: 'list', id: 'edss', label: 'I know my EDSS', choices: EDSS },
      ],
      gives: ['edss', 'walking'],
      unsure: true,
    },
    {
      id: 'treatment',
      title: 'Which MS treatment do you take now?',
      help: 'Only treatments that slow MS down. If yours is not in the list, choose “I am not sure”.',
      why: 'Some trials want a certain treatment, others do not allow some. Do not stop or change a treatment to join a trial without your MS team.',
      fields: [
        {
          kind: 'many',
          id: 'treatments',
          label: 'MS treatment',
          choices: TREATMENT_CHOICES,
          none: 'No MS treatment now',
        },
      ],
      gives: ['treatments'],
      unsure: true,
    },
    {
      id: 'relapse',
      title: 'When was your last relapse, and when did you last have steroids?',
      help: 'Steroids as tablets or by drip, as after a relapse. Not creams or inhalers.',
      why: 'Many trials wait some weeks after a relapse or steroids.',
      fields: [
        { kind: 'ago', id: 'relapse', label: 'Last relapse', quick: AGO.relapse },
        { kind: 'ago', id: 'steroids', label: 'Last steroids', quick: AGO.steroids },
      ],
      gives: ['relapse', 'steroids'],
      unsure: true,
    },
    {
      id: 'antibiotics',
      title: 'When did you last take antibiotics or probiotics?',
      help: 'By mouth or by drip. Probiotics are live bacteria in capsules, powders or drinks.',
      why: 'Both change the bacteria in the gut, so many gut trials ask for some months without them.',
      fields: [
        { kind: 'ago', id: 'antibiotics', label: 'Last antibiotics', quick: AGO.antibiotics },
        { kind: 'ago', id: 'probiotics', label: 'Last probiotics', quick: AGO.probiotics },
      ],
      gives: ['antibiotics', 'probiotics'],
      unsure: true,
    },
    {
      id: 'gut',
      title: 'Do you have any of these gut conditions, or had one of these operations?',
      help: null,
      why: 'Some gut trials do not take people with certain conditions. We never rule a trial out by this. We show you the line to ask about.',
      fields: [
        {
          kind: 'many',
          id: 'gut',
          label: 'Gut conditions and operations',
          choices: GUT_CHOICES,
          none: 'None of these',
        },
      ],
      gives: ['gut'],
      unsure: true,
    },
    {
      id: 'pregnancy',
      title: 'Is one of these true for you?',
      help: null,
      why: 'Most trials wait until after pregnancy and breastfeeding.',
      fields: [
        { kind: 'one', id: 'pregnancy', label: 'Pregnancy, breastfeeding', choices: PREGNANCY },
      ],
      gives: ['pregnancy'],
      when: ({ sex }) => sex !== 'male',
      unsure: true,
    },
    {
      id: 'mri',
      title: 'Can you have an MRI scan?',
      help: null,
      why: 'Some trials look at the brain with MRI.',
      fields: [{ kind: 'one', id: 'mri', label: 'MRI possible', choices: MRI }],
      gives: ['mri'],
      unsure: true,
    },
    {
      id: 'place',
      title: 'Where are you, and how far can you go?',
      help: 'A town is enough. It stays on this device, like everything you tell us here.',
      why: 'We put trials near you first. The others stay in the list: how far a trial is never decides whether it fits.',
      fields: [
        { kind: 'place', id: 'place', label: 'Where you are', countries },
        { kind: 'list', id: 'reach', label: 'How far I can go', choices: reachChoices(unit) },
      ],
      gives: [],
      unsure: false,
    },
    {
      id: 'matters',
      title: 'What matters to you?',
      help: 'Choose as many as you like, or none.',
      why: 'What you choose here orders the list. It hides nothing, unless you choose “only”.',
      fields: [
        { kind: 'many', id: 'first', label: 'Put these first', choices: FIRST, none: null },
        { kind: 'many', id: 'only', label: 'Show only some', choices: ONLY, none: null },
      ],
      gives: [],
      unsure: false,
    },
  ]
}
