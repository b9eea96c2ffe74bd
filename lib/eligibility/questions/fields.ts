import {
  APPROACHES,
  EDSS,
  FIRST,
  GUT_CHOICES,
  MRI,
  MS_TYPES,
  PREGNANCY,
  reachChoices,
  SEXES,
  TREATMENT_CHOICES,
  WALKS,
} from './choices.ts'
import { type AnswerForm, list, many, one, wholeNumber, wishes } from './field-form.ts'
import { LAST_TIMES } from './last-times.ts'
import { LIST_ORDERS, ONE_TOPIC, ONLY, withinChoices } from './list-choices.ts'

/**
 * Every field of the check, one row each: its label, what can be told, and what that means to a comparison. Replies are kept on devices
 * under these names, which therefore stay. Countries and the unit of distances are filled in when it is asked.
 */
export const FIELDS = {
  topics: wishes('Approaches', APPROACHES),
  age: wholeNumber('Age', {
    unit: 'years',
    min: 1,
    max: 120,
    help: 'Write your age in years as a number, such as 38.',
  }),
  sex: one('Sex at birth', SEXES),
  msType: one('Kind of MS', MS_TYPES),
  walking: one('Walking', WALKS),
  /** A number that the person was told. Where there is one, walking is not used. */
  edss: list('I know my EDSS', EDSS),
  treatments: many('MS treatment', TREATMENT_CHOICES, 'No MS treatment now'),
  ...LAST_TIMES,
  gut: many('Gut conditions and operations', GUT_CHOICES, 'None of these'),
  pregnancy: one('Pregnancy, breastfeeding', PREGNANCY),
  mri: one('MRI possible', MRI),
  place: { kind: 'place', label: 'Where you are', countries: [], answer: null },
  reach: { kind: 'list', label: 'How far I can go', choices: reachChoices('km'), answer: null },
  first: wishes('Put these first', FIRST),
  only: wishes('Show only some', ONLY),
  within: { kind: 'list', label: 'Within', choices: withinChoices('km'), answer: null },
  topic: { kind: 'list', label: 'Topic', choices: ONE_TOPIC, answer: null },
  sort: { kind: 'list', label: 'Sort', choices: LIST_ORDERS, answer: null },
} as const satisfies Readonly<Record<string, AnswerForm<unknown>>>

type Fields = typeof FIELDS

/** The fields that are compared with records. */
export type AnswerId = {
  [K in keyof Fields]: Fields[K]['answer'] extends null ? never : K
}[keyof Fields]

/**
 * What a person told, as it is compared with records: one answer a field. null everywhere means "not sure" or skipped, and never counts
 * against anyone. Answers stay on the device: nothing here is ever sent.
 */
export type Answers = { readonly [K in AnswerId]: ReturnType<Fields[K]['answer']> }

/** Whether what a field holds is compared with records; the others only order the results. */
export function isAnswer(id: keyof Fields): id is AnswerId {
  return FIELDS[id].answer !== null
}
