import type { Unit } from '../../geo/unit.ts'
import { capital } from '../../trials/text/capital.ts'
import { TOPICS } from '../../trials/topics/topics.ts'
import { GUT_CONDITIONS } from '../vocabulary/gut-conditions.ts'
import type { MsType } from '../vocabulary/ms-types.ts'
import { TREATMENTS } from '../vocabulary/treatments.ts'
import type { Choice, Meaning } from './choice.ts'

/** What a person can choose from, with what each choice means to a comparison. */

/** A stretch on the EDSS that a person's plain words about walking stand for. */
export type WalkingRange = readonly [from: number, to: number]

export const APPROACHES: readonly Choice[] = [...TOPICS]
  .sort((a, b) => a.asked.at - b.asked.at)
  .map(({ id, asked: { at, ...asked } }) => ({ id, ...asked }))

/** As recorded at birth. */
export const SEXES: readonly Meaning<'female' | 'male'>[] = [
  { id: 'female', words: 'Female', means: 'female' },
  { id: 'male', words: 'Male', means: 'male' },
]

export const MS_TYPES: readonly Meaning<MsType>[] = [
  { id: 'RRMS', words: 'Relapsing-remitting', hint: 'Attacks that come and go', means: 'RRMS' },
  {
    id: 'SPMS',
    words: 'Secondary progressive',
    hint: 'Began with attacks, now slowly changing',
    means: 'SPMS',
  },
  {
    id: 'PPMS',
    words: 'Primary progressive',
    hint: 'Slowly changing from the start',
    means: 'PPMS',
  },
  {
    id: 'CIS',
    words: 'A first attack only',
    hint: 'Clinically isolated syndrome, CIS',
    means: 'CIS',
  },
  {
    id: 'RIS',
    words: 'Seen on a scan, no attack so far',
    hint: 'Radiologically isolated syndrome, RIS',
    means: 'RIS',
  },
]

/** Rough, after the steps of the EDSS that are about walking (neurostatus.net). */
export const WALKS: readonly Meaning<WalkingRange>[] = [
  { id: 'far', words: '500 metres or more, without any aid', means: [0, 4] },
  { id: 'some', words: '100 to 500 metres, without any aid', means: [4, 5.5] },
  {
    id: 'one-aid',
    words: 'About 100 metres, with one aid',
    hint: 'A stick, a crutch or a brace, on one side',
    means: [6, 6],
  },
  {
    id: 'two-aids',
    words: 'About 20 metres, with two aids',
    hint: 'Two sticks or crutches, or a frame',
    means: [6.5, 6.5],
  },
  { id: 'few-steps', words: 'A few steps; I use a wheelchair', means: [7, 7.5] },
  { id: 'no-steps', words: 'I do not walk', means: [7.5, 9.5] },
]

/** 0 to 10 in steps of a half, as the scale has them; there is no 0.5. */
export const EDSS: readonly Meaning<number>[] = Array.from({ length: 21 }, (_, step) => step / 2)
  .filter((value) => value !== 0.5)
  .map((value) => ({ id: value.toFixed(1), words: value.toFixed(1), means: value }))

export const PREGNANCY: readonly Meaning<'pregnant' | 'breastfeeding' | 'planning' | 'neither'>[] =
  [
    { id: 'neither', words: 'None of these, or it does not concern me', means: 'neither' },
    { id: 'pregnant', words: 'I am pregnant', means: 'pregnant' },
    { id: 'breastfeeding', words: 'I am breastfeeding', means: 'breastfeeding' },
    { id: 'planning', words: 'I would like to become pregnant soon', means: 'planning' },
  ]

export const MRI: readonly Meaning<boolean>[] = [
  { id: 'yes', words: 'Yes', means: true },
  {
    id: 'no',
    words: 'No',
    hint: 'For example a pacemaker, metal in the body, or fear of narrow places',
    means: false,
  },
]

/** Treatments that slow MS down, the common ones first. The hint gives brand names. */
export const TREATMENT_CHOICES: readonly Choice[] = TREATMENTS.flatMap(({ id, asked }) =>
  asked === null ? [] : { id, words: capital(id), hint: asked.brands },
)

/** The gut conditions and operations that a person can name. */
export const GUT_CHOICES: readonly Choice[] = GUT_CONDITIONS.filter(({ asked }) => asked).map(
  ({ id, name }) => ({ id, words: name }),
)

/** How far a person can go. A number counts in the unit that they chose with their place. */
export function reachChoices(unit: Unit): readonly Choice[] {
  return [
    { id: 'any', words: 'Any distance' },
    ...['25', '50', '100', '200', '500'].map((id) => ({ id, words: `Up to ${id} ${unit}` })),
    { id: 'country', words: 'Anywhere in my country' },
    { id: 'stay', words: 'I could stay near the site' },
  ]
}

/** What a person can ask to see first. What a record does not say is never counted against it. */
export const FIRST: readonly Choice[] = [
  { id: 'random', words: 'Groups are made by chance' },
  { id: 'free', words: 'The record says it is free' },
  { id: 'no-donor', words: 'No stool from a donor' },
  { id: 'no-placebo', words: 'Nobody gets a placebo' },
]
