import { listed } from './listed.ts'
import type { Phase } from './phase.ts'
import type { Design, Trial } from './trial.ts'

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

const ALLOCATIONS = {
  randomised: 'Chance decides who gets what (randomised).',
  'not-randomised': 'Chance does not decide who gets what (not randomised).',
  'not-applicable': 'No groups by chance: the record says this does not apply.',
} as const satisfies Record<NonNullable<Design['allocation']>, string>

/** How people are put into groups, in one sentence; null where the record does not say. */
export function allocationSentence(design: Pick<Design, 'allocation'>): string | null {
  return design.allocation === null ? null : ALLOCATIONS[design.allocation]
}

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

const ROLES = new Map([
  ['PARTICIPANT', 'the people taking part'],
  ['CARE_PROVIDER', 'the staff who care for them'],
  ['INVESTIGATOR', 'the researchers'],
  ['OUTCOMES_ASSESSOR', 'those who judge the results'],
])

const MASKED_SIDES = { none: 0, single: 1, double: 2, triple: 3, quadruple: 4 } as const

/**
 * Who is not told who gets what. The registry counts roles: its "double" can be any two, so that we never say
 * "double-blind" from it, only who it is; and where the roles are missing, only how many.
 */
export function maskingSentence(design: Pick<Design, 'masking' | 'whoMasked'>): string | null {
  const roles = design.whoMasked.map((role) => ROLES.get(role) ?? `“${role}”`)
  const [first, second] = roles
  if (roles.length > 2) return `Not told who gets what (blinded): ${listed(roles)}.`
  if (first !== undefined && second !== undefined) {
    return `Neither ${first} nor ${second} are told who gets what (blinded).`
  }
  if (first !== undefined) return `${capital(first)} are not told who gets what (blinded).`
  if (design.masking === null) return null
  if (design.masking === 'none') return 'Everyone knows who gets what (open label).'
  const sides = MASKED_SIDES[design.masking]
  return sides === 1
    ? 'One side is not told who gets what (blinded).'
    : `${capital(COUNTS[sides])} sides are not told who gets what (blinded).`
}

const COUNTS = { 2: 'two', 3: 'three', 4: 'four' } as const

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

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
