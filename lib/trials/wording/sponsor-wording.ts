import type { Trial } from '../record/trial.ts'

/**
 * The registry's classes of organisation. OTHER holds universities, hospitals, charities and private clinics alike,
 * so that it tells a reader only what it is not.
 */
const CLASSES = new Map([
  ['NIH', 'the US National Institutes of Health'],
  ['FED', 'a part of the US government'],
  ['OTHER_GOV', 'a government body'],
  ['INDIV', 'a single person'],
  ['INDUSTRY', 'a company'],
  ['NETWORK', 'a network of study centres'],
  ['OTHER', 'not a company or government: a university, hospital, charity, clinic or other'],
])

/** What kind of organisation it is, in our words; null where the record's class says nothing or is one that we do not know. */
export function sponsorWords(kind: string | null): string | null {
  return kind === null ? null : (CLASSES.get(kind) ?? null)
}

const RESPONSIBLE = {
  sponsor: 'The sponsor named above answers for the record.',
  investigator: 'The main researcher answers for the record.',
  'sponsor-investigator': 'One person is both sponsor and researcher, and answers for the record.',
} as const

/** Who answers for the record, in one sentence; null where it does not say. */
export function responsibleSentence(responsible: Trial['responsible']): string | null {
  return responsible?.kind ? RESPONSIBLE[responsible.kind] : null
}

const ROLES = new Map([
  ['PRINCIPAL_INVESTIGATOR', 'main researcher'],
  ['SUB_INVESTIGATOR', 'researcher'],
  ['STUDY_DIRECTOR', 'study director'],
  ['STUDY_CHAIR', 'study chair'],
  ['CONTACT', 'contact'],
])

/** What a named person does in the study, or the registry's own word in quotes where we do not know it; null for none. */
export function roleWords(role: string | null): string | null {
  return role === null ? null : (ROLES.get(role) ?? `“${role}”`)
}
