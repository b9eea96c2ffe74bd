import type { Arm, Trial } from '../../../trials/record/trial.ts'
import { capital } from '../../../trials/text/capital.ts'
import { listed } from '../../../trials/text/listed.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'

const COMPARATORS = new Map([
  ['PLACEBO_COMPARATOR', 'a placebo (a look-alike)'],
  ['SHAM_COMPARATOR', 'a sham (it only looks like the real thing)'],
  ['ACTIVE_COMPARATOR', 'another treatment'],
  ['NO_INTERVENTION', 'no added treatment'],
])

const ASK = 'What will the treatment be compared with?'

/** Enough to see what is compared; a record can list twenty groups. */
const MOST_QUOTES = 3

const LOOK_ALIKE = /(?<!\b(?:no|without|non)[- ])\b(?:placebo|sham)(?:[- ]controlled)?\b/i

function armQuotes(arms: readonly Arm[]): Quote[] {
  const texts = new Set(arms.flatMap((arm) => arm.label ?? arm.kind ?? []))
  return [...texts].slice(0, MOST_QUOTES).map((text) => ({ text, field: 'armGroups' }))
}

function comparedWith(arms: readonly Arm[], comparators: readonly Arm[]): string {
  const kinds = new Set(comparators.map((arm) => arm.kind))
  if (kinds.size === 1 && kinds.has('ACTIVE_COMPARATOR') && comparators.length === arms.length) {
    return arms.length > 1 ? 'Treatments, with each other' : 'Another treatment'
  }
  const words = [...COMPARATORS].filter(([kind]) => kinds.has(kind)).map(([, word]) => word)
  return capital(listed(words))
}

function noComparator(arms: readonly Arm[]): Finding {
  const caveat =
    arms.length > 1
      ? 'The groups may be compared with each other, as where two doses are tested.'
      : 'Without a comparison it is hard to tell what the treatment did. Many first studies are like this.'
  return finding('stated', 'No comparison group is named', {
    quotes: armQuotes(arms),
    caveat,
    ask: ASK,
  })
}

/** A placebo or sham in the names or texts of a record that does not tell what its groups are. */
function lookAlikeIn(trial: Trial): Quote | null {
  const given = trial.interventions.find(({ name }) => name !== null && LOOK_ALIKE.test(name))
  if (given?.name) return { text: given.name, field: 'interventions' }
  const arm = trial.arms.find(({ label }) => label !== null && LOOK_ALIKE.test(label))
  if (arm?.label) return { text: arm.label, field: 'armGroups' }
  const texts = [
    ['officialTitle', trial.officialTitle],
    ['briefTitle', trial.title],
    ['briefSummary', trial.summary],
    ['detailedDescription', trial.description],
  ] as const
  for (const [field, text] of texts) {
    const found = text === null ? null : LOOK_ALIKE.exec(text)
    if (found) return { text: found[0], field }
  }
  return null
}

/** What the treatment is compared with, by what the sponsor calls each group. */
export function readComparator(trial: Trial): Finding {
  if (trial.kind === 'observation') {
    return finding('n/a', 'Does not apply: it only watches, and gives no treatment by plan')
  }
  if (trial.kind === 'access') return finding('n/a', 'Does not apply: it is not a trial')
  const typed = trial.arms.filter(({ kind }) => kind !== null)
  const comparators = typed.filter(({ kind }) => COMPARATORS.has(kind ?? ''))
  if (comparators.length > 0) {
    return finding('stated', comparedWith(trial.arms, comparators), {
      quotes: armQuotes(comparators),
    })
  }
  const quote = lookAlikeIn(trial)
  if (quote === null) {
    return typed.length > 0
      ? noComparator(trial.arms)
      : finding('not-stated', NOT_STATED, { ask: ASK })
  }
  const sentence =
    typed.length > 0
      ? 'A look-alike is named, but no group is marked as the comparison'
      : 'A look-alike is named; the groups are not described'
  return finding('mentioned', sentence, { quotes: [quote], ask: ASK })
}
