import { MASKING_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { listed } from '../../../trials/text/listed.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'

const ROLES = new Map([
  ['PARTICIPANT', 'the people taking part'],
  ['CARE_PROVIDER', 'the staff who care for them'],
  ['INVESTIGATOR', 'the researchers'],
  ['OUTCOMES_ASSESSOR', 'those who judge the results'],
])

const SIDES = {
  single: 'One side',
  double: 'Two sides',
  triple: 'Three sides',
  quadruple: 'Four sides',
}

const ASK = 'Who will know what I get: I, my doctor, those who judge the results?'

const BLIND =
  /\b(?:(?:single|double|triple|quadruple|observer|assessor|evaluator|rater|examiner|investigator|participant|patient|subject|outcomes?)s?[- ]?)(?:and[- ]\w+[- ])?(?:blind|mask)(?:ed|ing)?\b|\bblinded\b/i
const OPEN = /\bopen[- ]label(?:led|ed)?\b/i

/** What a title says about blinding, in its own words; null where it is silent. */
function inTitle(trial: Trial, words: RegExp): Quote | null {
  const titles = [
    ['officialTitle', trial.officialTitle],
    ['briefTitle', trial.title],
  ] as const
  for (const [field, title] of titles) {
    const found = title === null ? null : words.exec(title)
    if (found) return { text: found[0], field }
  }
  return null
}

const mentioned = (sentence: string, quotes: readonly Quote[]) =>
  finding('mentioned', sentence, { quotes, ask: ASK })

function withoutField(trial: Trial): Finding {
  const fresh = trial.unknownWords.filter(({ field }) => field === 'masking')
  if (fresh.length > 0) return mentioned('The record uses a word for it that we do not know', fresh)
  const blind = inTitle(trial, BLIND)
  if (blind) return mentioned('The title says blind; the details are not given', [blind])
  const open = inTitle(trial, OPEN)
  if (open) return mentioned('The title says open: everyone knows. No details are given.', [open])
  return finding('not-stated', NOT_STATED, { ask: ASK })
}

/**
 * Who knows who gets what. The registry counts sides: its DOUBLE can be any two, so that the answer names the sides, and never
 * calls a study double-blind from this field.
 */
export function readBlinding(trial: Trial): Finding {
  const { masking, whoMasked } = trial.design
  if (trial.kind === 'access') return finding('n/a', 'Does not apply: it is not a trial')
  if (trial.kind === 'observation' && masking === null) {
    return finding('n/a', 'Does not apply: it only watches, and gives no treatment by plan')
  }
  if (masking === null) return withoutField(trial)
  const field = { text: theirWord(MASKING_OF, masking) ?? '', field: 'masking' }
  if (masking === 'none') {
    const blind = inTitle(trial, BLIND)
    if (blind)
      return mentioned('The title says blind; the field says that everyone knows', [field, blind])
    return finding('stated', 'Yes, everyone knows (open label)', {
      quotes: [field],
      caveat: 'With a diet or a procedure it is often not possible to hide it.',
    })
  }
  const who = whoMasked.map((text) => ({ text, field: 'whoMasked' }))
  const roles = whoMasked.map((role) => ROLES.get(role) ?? `“${role}”`)
  const sentence =
    roles.length > 0
      ? `Not told: ${listed(roles)}`
      : `${SIDES[masking]} will not know. The record does not say who.`
  return finding('stated', sentence, {
    quotes: [field, ...who],
    caveat: 'This is the plan. People can still guess what they get.',
    ask: roles.length > 0 ? null : ASK,
  })
}
