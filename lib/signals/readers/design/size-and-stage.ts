import type { Phase } from '../../../trials/record/kinds-and-phases.ts'
import { PHASE_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { enrolmentWords } from '../../../trials/wording/people-wording.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'

/** The stage is that of the earliest phase named: a "phase 1 and 2" study begins with phase 1. */
const STAGES: readonly { readonly phases: readonly Phase[]; readonly words: string }[] = [
  { phases: ['early-1', '1'], words: 'An early stage, mainly about safety' },
  { phases: ['2'], words: 'A middle stage: does it work, and what side effects are there' },
  { phases: ['3'], words: 'A late stage: does it work in many people' },
  { phases: ['4'], words: 'It tests a treatment that is already on the market' },
]

const SIZE_CAVEAT = 'Small early studies are normal.'
const BASIC_SCIENCE = 'Its stated purpose is to learn how something works in the body.'

function quotesOf(trial: Trial): Quote[] {
  const count = trial.enrolment && { text: String(trial.enrolment.count), field: 'enrollmentInfo' }
  const phases = trial.phases.flatMap((phase) => theirWord(PHASE_OF, phase) ?? [])
  return [
    ...(count ? [count] : []),
    ...phases.map((text) => ({ text, field: 'phases' })),
    ...(trial.design.purpose === 'BASIC_SCIENCE'
      ? [{ text: trial.design.purpose, field: 'primaryPurpose' }]
      : []),
  ]
}

/** How many people, planned or counted, and how early in the testing of a treatment. Says nothing about quality. */
export function readSizeAndStage(trial: Trial): Finding {
  const size = enrolmentWords(trial.enrolment)
  const stage = STAGES.find(({ phases }) => phases.some((phase) => trial.phases.includes(phase)))
  const early = stage === STAGES[0]
  const ask = early ? 'What is known so far from people who had this before?' : null
  const sentence = [size ?? 'The number of people is not stated', ...(stage ? [stage.words] : [])]
  const caveats = [
    ...(early ? [SIZE_CAVEAT] : []),
    ...(trial.design.purpose === 'BASIC_SCIENCE' ? [BASIC_SCIENCE] : []),
  ]
  if (size === null && stage === undefined) {
    return finding('not-stated', NOT_STATED, { ask: 'How many people will take part?' })
  }
  return finding('stated', sentence.join('. ') + (sentence.length > 1 ? '.' : ''), {
    quotes: quotesOf(trial),
    caveat: caveats.join(' ') || null,
    ask,
  })
}
