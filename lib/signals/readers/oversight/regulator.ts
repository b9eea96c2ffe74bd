import { countryCode } from '../../../geo/country-code.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { givesStool, givesWorms } from '../../../trials/topics/living-treatment.ts'
import { type Finding, finding, NOT_STATED } from '../../finding/finding.ts'

const NUMBER_IS_HIDDEN =
  'The FDA gives a number to studies of new medicines (IND) and to some of devices (IDE). This registry never shows it.'
/** FDA, final guidance of November 2022 (87 FR 73313). */
const FMT_LEAVE =
  'The FDA lets doctors give a stool transplant without such a number in one case only. That is a gut infection (C. difficile) that usual treatment did not end.'
const ASK =
  'Does a medicines regulator know about this study? May I see its number (IND in the United States, CTA elsewhere)?'
const ASK_NUMBER =
  'Which number did the FDA give this study (IND or IDE), and may I see its letter?'

const SAID_YES = [
  { of: 'fdaDrug', field: 'isFdaRegulatedDrug', words: 'a medicine' },
  { of: 'fdaDevice', field: 'isFdaRegulatedDevice', words: 'a device' },
] as const

const SAID_NO = {
  quotes: [{ text: 'false', field: 'isFdaRegulatedDrug' }],
  caveat: `The sponsor says that it tests no medicine that the FDA regulates. That is usual outside the United States, and for foods. ${NUMBER_IS_HIDDEN}`,
} as const

const onlyBehaviour = ({ interventions }: Trial): boolean =>
  interventions.length > 0 && interventions.every(({ kind }) => kind === 'BEHAVIORAL')

/**
 * Whether a medicines regulator oversees it, as far as the sponsor says. The fields are about the United States only: a "no" is
 * normal elsewhere and for foods, and is read as silence, except where stool or worms are given there.
 */
export function readRegulator(trial: Trial): Finding {
  const yes = SAID_YES.filter(({ of }) => trial.oversight[of] === true)
  if (yes.length > 0) {
    const what = yes.map(({ words }) => words).join(' and ')
    return finding('stated', `The sponsor says that it tests ${what} regulated by the FDA`, {
      quotes: yes.map(({ field }) => ({ text: 'true', field })),
      caveat: `That is the sponsor's statement. It does not mean that the FDA has looked at the study. ${NUMBER_IS_HIDDEN}`,
      ask: ASK_NUMBER,
    })
  }
  const said = trial.oversight.fdaDrug === false ? SAID_NO : { caveat: NUMBER_IS_HIDDEN }
  const inAmerica = trial.sites.some(({ country }) => countryCode(country) === 'US')
  const watches = trial.kind === 'observation'
  const living = (inAmerica || watches) && (givesStool(trial) || givesWorms(trial))
  if (living && inAmerica && trial.oversight.fdaDrug === false) {
    const sentence = 'The sponsor says that it tests no medicine regulated by the FDA'
    const caveat = givesStool(trial) ? `${NUMBER_IS_HIDDEN} ${FMT_LEAVE}` : NUMBER_IS_HIDDEN
    return finding('mentioned', sentence, { ...SAID_NO, caveat, ask: ASK_NUMBER })
  }
  if (watches && !living) {
    return finding('n/a', 'Does not apply: it only watches, and gives no treatment by plan')
  }
  if (onlyBehaviour(trial)) {
    return finding('n/a', 'Does not apply: the record lists no medicine and no product')
  }
  return finding('not-stated', NOT_STATED, { ...said, ask: living && inAmerica ? ASK_NUMBER : ASK })
}
