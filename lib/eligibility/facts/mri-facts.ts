import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import type { Fact } from './fact.ts'

const SCAN =
  '(?:MRIs?|MR(?: scan\\w*|-scan\\w*| imaging)|NMR|magnetic resonance|gadolinium|Gd\\b|(?:MR |MRI )?contrast(?: agents?| media| medium| material)?|gadopent\\w+|gadobut\\w+|gado\\w+)'
const CANNOT =
  '(?:contra-?\\s?indicat\\w*|unable|inabilit\\w*|incapab\\w*|not able|cannot|can not|incompatib\\w*|not compatible|unwilling\\w*|refus\\w*|interfere\\w*|preclud\\w*|prevent\\w*|allerg\\w*|hypersensitiv\\w*|sensitivit\\w*|intoleran\\w*|prohibit\\w*|claustrophob\\w*|unsuitab\\w*|not suitable|unsafe|ineligib\\w*|not eligible|impossib\\w*|difficult\\w*|problem\\w*|restriction\\w*|reaction\\w*|not undergo|fail\\w*)'

const EITHER_ORDER = new RegExp(
  `\\b${CANNOT}\\b[^.;]{0,90}\\b${SCAN}|\\b${SCAN}[^.;]{0,70}\\b${CANNOT}\\b`,
  'i',
)

/** Things in the body that a scanner cannot take, named without the scanner. */
const METAL =
  /\b(?:(?:cardiac )?pace-?\s?makers?|cochlear implants?|aneurysm clips?|(?:metal\w*|ferromagnetic|magnetic|metallic\/electronic|electronic) (?:\S{1,20} ){0,3}?(?:implants?|objects?|devices?|materials?|foreign|clips?|fragments?|plates?|bod(?:y|ies)|prosthes\w+)|(?:implants?|objects?|devices?|fragments?) (?:of|made of|containing|with) metal|claustrophobi\w*)\b/i

/** A line on the heart that only lists a pacemaker among its troubles is no rule on scans. */
const ABOUT_HEART =
  /\b(?:block|brady\w*|arrhythm\w*|sick sinus|QTc?|conduction|stimulat\w+ (?:treatment|device)|tDCS|TMS|electrical stimulation)\b/i

const ABLE =
  /\b(?:willing|able|abilit\w+|agree\w*|suitable|eligible|compatible|can|no contra-?\s?indicat\w*|without (?:any )?contra-?\s?indicat\w*|absence of contra-?\s?indicat\w*|safe\w*|toler\w+)\b/i
const NO = /\b(?:no|not|without|absence of|free of|lack of|none of)\b/i

/** Findings on a scan, not the scan itself. */
const FINDING =
  /\b(?:lesions?|abnormalit\w+|evidence|findings?|enhanc(?:ing|ed)|interpret\w*|confound)\b/i

/**
 * Whether a line turns away people who cannot have a magnetic resonance scan, its contrast included. Findings on a scan are no
 * such rule.
 */
export function mriFacts(criterion: Criterion): readonly Fact[] {
  const { text, side } = criterion
  const fact: Fact[] = [
    {
      kind: 'mri',
      quote: criterion.original,
      field: 'eligibilityCriteria',
      criterion,
      doubts: doubtsOf(criterion),
    },
  ]
  const scanned = EITHER_ORDER.exec(text)
  const named = new RegExp(`\\b${SCAN}`, 'i').test(text)
  if (side === 'exclusion') {
    if (scanned && !/\bunless\b/i.test(text)) return fact
    return METAL.test(text) && !ABOUT_HEART.test(text) && !/\bunless\b/i.test(text) ? fact : []
  }
  if (!named && !METAL.test(text)) return []
  if (FINDING.test(text)) return []
  const noReason = NO.test(text) && (scanned !== null || METAL.test(text))
  const mustBeAble =
    named &&
    ABLE.test(text) &&
    /\b(?:undergo|have|having|perform\w*|complet\w*|tolerate|receiv\w*|get|scan\w*|exam\w*|imaging|procedure\w*|MRI)\b/i.test(
      text,
    )
  return noReason || mustBeAble ? fact : []
}
