import { KIND_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { type Finding, finding, NOT_STATED } from '../../finding/finding.ts'

const ASK_TREATMENT = 'Is any treatment given along with it? Who gives it, and what does it cost?'

const KINDS = {
  treatment: {
    value: 'trial',
    sentence: 'Yes. People are given something, or asked to do something, by plan.',
    caveat: null,
    ask: null,
  },
  observation: {
    value: 'observation',
    sentence: 'No. It collects information, and gives no treatment by plan.',
    caveat: null,
    ask: ASK_TREATMENT,
  },
  registry: {
    value: 'registry',
    sentence:
      'No. It is a patient registry: it collects information, and gives no treatment by plan.',
    caveat: 'Some clinics have called a paid treatment a registry.',
    ask: ASK_TREATMENT,
  },
  access: {
    value: 'access',
    sentence: 'No. It is an access programme: it offers a treatment outside a trial.',
    caveat: 'In such a programme a charge may be allowed.',
    ask: 'What will I be charged for, and who decided the price?',
  },
} as const

/** What kind of record it is. A patient registry and an access programme are not trials. */
export function readKindOfRecord(trial: Trial): Finding {
  const { kind, patientRegistry, unknownWords } = trial
  const fresh = unknownWords.filter(({ field }) => field === 'studyType')
  if (fresh.length > 0) {
    const sentence = 'The record uses a word for it that we do not know'
    return finding('mentioned', sentence, { quotes: fresh, ask: 'Is this a trial?' })
  }
  if (kind === null) return finding('not-stated', NOT_STATED, { ask: 'Is this a trial?' })
  const isRegistry = kind === 'observation' && patientRegistry === true
  const { sentence, ...rest } = KINDS[isRegistry ? 'registry' : kind]
  const type = { text: theirWord(KIND_OF, kind) ?? '', field: 'studyType' }
  const quotes = isRegistry ? [type, { text: 'true', field: 'patientRegistry' }] : [type]
  return finding('stated', sentence, { ...rest, quotes })
}
