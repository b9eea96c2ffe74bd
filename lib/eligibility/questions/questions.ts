import type { FIELDS } from './fields.ts'

export type QuestionRow = {
  /** Part of the address, so it says nothing about the person, and stays. */
  readonly id: string
  /** Whether it is one of the few that come before the first results. The others make those sharper. */
  readonly key?: true
  readonly title: string
  /** A line under the title; null where the title says it all. */
  readonly help: string | null
  readonly why: string
  readonly fields: readonly (keyof typeof FIELDS)[]
  /** The reply to another field with which it is not asked. */
  readonly unless?: { readonly field: keyof typeof FIELDS; readonly reply: string }
  /** Whether "I am not sure" is offered: not where choosing nothing says the same. */
  readonly unsure: boolean
}

/** The questions, in the order in which they are asked: the key ones first. */
export const QUESTIONS = [
  {
    id: 'ms-type',
    key: true,
    title: 'Which kind of MS do you have?',
    help: 'What your neurologist last called it.',
    why: 'Most trials accept only some kinds of MS.',
    fields: ['msType'],
    unsure: true,
  },
  {
    id: 'treatment',
    key: true,
    title: 'Which MS treatment do you take now?',
    help: 'Only treatments that slow MS down. If yours is not in the list, choose “I am not sure”.',
    why: 'Some trials want a certain treatment, others do not allow some. Do not stop or change a treatment to join a trial without your MS team.',
    fields: ['treatments'],
    unsure: true,
  },
  {
    id: 'place',
    key: true,
    title: 'Where are you, and how far can you go?',
    help: 'A town is enough. It stays on this device, like everything you tell us here.',
    why: 'We put trials near you first. The others stay in the list: how far a trial is never decides whether it fits.',
    fields: ['place', 'reach'],
    unsure: false,
  },
  {
    id: 'approach',
    key: true,
    title: 'Which gut approach interests you?',
    help: 'Choose as many as you like, or none.',
    why: 'We put these trials first. The others stay in the list.',
    fields: ['topics'],
    unsure: false,
  },
  {
    id: 'age',
    title: 'How old are you?',
    help: null,
    why: 'Nearly every trial has a lowest age, and many have a highest one.',
    fields: ['age'],
    unsure: false,
  },
  {
    id: 'sex',
    title: 'Which sex was recorded at your birth?',
    help: null,
    why: 'A few trials take only women or only men.',
    fields: ['sex'],
    unsure: true,
  },
  {
    id: 'walking',
    title: 'How far can you walk?',
    help: 'On a usual day, without a rest. If you were told your EDSS, you can give that instead.',
    why: 'Most trials set limits by the EDSS, a scale from 0 to 10 that is largely about walking. Your words about walking are only a rough guide to it, so we leave room.',
    fields: ['walking', 'edss'],
    unsure: true,
  },
  {
    id: 'relapse',
    title: 'When was your last relapse, and when did you last have steroids?',
    help: 'Steroids as tablets or by drip, as after a relapse. Not creams or inhalers.',
    why: 'Many trials wait some weeks after a relapse or steroids.',
    fields: ['relapse', 'steroids'],
    unsure: true,
  },
  {
    id: 'antibiotics',
    title: 'When did you last take antibiotics or probiotics?',
    help: 'By mouth or by drip. Probiotics are live bacteria in capsules, powders or drinks.',
    why: 'Both change the bacteria in the gut, so many gut trials ask for some months without them.',
    fields: ['antibiotics', 'probiotics'],
    unsure: true,
  },
  {
    id: 'gut',
    title: 'Do you have any of these gut conditions, or had one of these operations?',
    help: null,
    why: 'Some gut trials do not take people with certain conditions. We never rule a trial out by this. We show you the line to ask about.',
    fields: ['gut'],
    unsure: true,
  },
  {
    id: 'pregnancy',
    title: 'Is one of these true for you?',
    help: null,
    why: 'Most trials wait until after pregnancy and breastfeeding.',
    fields: ['pregnancy'],
    unless: { field: 'sex', reply: 'male' },
    unsure: true,
  },
  {
    id: 'mri',
    title: 'Can you have an MRI scan?',
    help: null,
    why: 'Some trials look at the brain with MRI.',
    fields: ['mri'],
    unsure: true,
  },
  {
    id: 'matters',
    title: 'What matters to you?',
    help: 'Choose as many as you like, or none.',
    why: 'What you choose here orders the list. It hides nothing.',
    fields: ['first'],
    unsure: false,
  },
] as const satisfies readonly QuestionRow[]

/** What the toolbar over the results is set to. It is kept with the replies, and is no question: it tells nothing about the person. */
export const LIST_SETTINGS = [
  'only',
  'within',
  'topic',
  'sort',
] as const satisfies readonly (keyof typeof FIELDS)[]

export type ListSettingId = (typeof LIST_SETTINGS)[number]

export type FieldId = (typeof QUESTIONS)[number]['fields'][number] | ListSettingId
