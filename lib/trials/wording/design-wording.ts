import type { Phase } from '../record/kinds-and-phases.ts'
import type { Design, Trial } from '../record/trial.ts'

/** One sentence on what kind of record this is. Null means that the record does not tell its kind. */
export function kindSentence(trial: Pick<Trial, 'kind' | 'patientRegistry'>): string | null {
  if (trial.kind === null) return null
  if (trial.kind === 'observation' && trial.patientRegistry === true) return KINDS.registry
  return KINDS[trial.kind]
}

const KINDS = {
  treatment: 'A trial: people are given something, or asked to do something, by plan.',
  observation: 'Watches only: it collects information and gives no treatment by plan.',
  registry: 'A patient registry: it collects information over time and gives no treatment by plan.',
  access: 'Not a trial: it offers a treatment outside a trial.',
} as const

const MODELS = {
  'single-group': 'Everyone is in one group.',
  parallel: 'The groups run side by side. Each person stays in one group.',
  crossover: 'Each person gets one thing first and another one later (crossover).',
  factorial: 'Some groups get one thing, some another, some both (factorial).',
  sequential: 'Groups start one after another. What is learned from one decides about the next.',
} as const satisfies Record<NonNullable<Design['model']>, string>

/** How the groups are built, in one sentence; null where the record does not say. */
export function modelSentence(design: Pick<Design, 'model'>): string | null {
  return design.model === null ? null : MODELS[design.model]
}

const PURPOSES = new Map([
  ['TREATMENT', 'To see whether it treats an illness.'],
  ['PREVENTION', 'To see whether it prevents an illness.'],
  ['DIAGNOSTIC', 'To find a better way to recognise an illness.'],
  ['ECT', 'To see whether teaching, advice or training helps.'],
  ['SUPPORTIVE_CARE', 'To make living with an illness easier.'],
  ['SCREENING', 'To find a better way to look for an illness early.'],
  ['HEALTH_SERVICES_RESEARCH', 'To learn how care is best given.'],
  ['BASIC_SCIENCE', 'To learn how something works in the body.'],
  ['DEVICE_FEASIBILITY', 'To see whether a device can be used at all.'],
  ['OTHER', 'For another purpose, which the record does not name.'],
])

/** Why it is done, in one sentence, or the registry's own word in quotes where we do not know it. */
export function purposeSentence(design: Pick<Design, 'purpose'>): string | null {
  return design.purpose === null ? null : (PURPOSES.get(design.purpose) ?? `“${design.purpose}”`)
}

const OBSERVATION_MODELS = new Map([
  ['COHORT', 'Follows a group of people.'],
  ['CASE_CONTROL', 'Compares people who have something with people who do not.'],
  ['CASE_ONLY', 'Looks at one group of people with something in common.'],
  ['CASE_CROSSOVER', 'Compares different times in the same people.'],
  ['ECOLOGIC_OR_COMMUNITY', 'Compares whole groups or places, not single people.'],
  ['FAMILY_BASED', 'Looks at families.'],
  ['DEFINED_POPULATION', 'Looks at everyone of a described group.'],
  ['NATURAL_HISTORY', 'Follows how an illness goes.'],
  ['OTHER', 'Another way of watching, which the record does not name.'],
])

const PERSPECTIVES = new Map([
  ['RETROSPECTIVE', 'It looks back at what was recorded before.'],
  ['PROSPECTIVE', 'It looks forward from its start.'],
  ['CROSS_SECTIONAL', 'It looks at one point in time.'],
  ['OTHER', 'It looks at time in another way, which the record does not name.'],
])

/** How an observing study looks at people and time, one sentence each; empty where the record says neither. */
export function observationSentences(
  design: Pick<Design, 'observationModel' | 'timePerspective'>,
): string[] {
  const { observationModel, timePerspective } = design
  return [
    observationModel && (OBSERVATION_MODELS.get(observationModel) ?? `“${observationModel}”`),
    timePerspective && (PERSPECTIVES.get(timePerspective) ?? `“${timePerspective}”`),
  ].filter((sentence) => typeof sentence === 'string')
}

const PHASES = {
  'not-applicable': 'No phase. Phases are for medicines; the record says they do not apply here.',
  'early-1': 'Before phase 1: a very small first test in people.',
  '1': 'Phase 1: a first test in people, of how much can be given and what it does to the body.',
  '2': 'Phase 2: a test of whether it works, and of side effects, in a limited number of people.',
  '3': 'Phase 3: a larger test of whether it works, and of side effects.',
  '4': 'Phase 4: learns more about a treatment that is already on the market.',
} as const satisfies Record<Phase, string>

/** Each phase that the record names, in plain words. A record that names two runs them together. */
export function phaseSentences(phases: readonly Phase[]): string[] {
  return phases.map((phase) => PHASES[phase])
}
