import { hasCue } from '../../spans/context.ts'
import type { CueAt, Sentence } from '../../spans/sentences.ts'
import { topicsIn } from '../../spans/topics-in.ts'
import type { Cue } from '../../vocabulary/cues.ts'

/** A person cannot have a scan, or wants none. */
const CANNOT: readonly Cue[] = ['reaction', 'reason', 'willing']

/** What somebody would have to look at on a scan, and not the scan itself. */
const FINDINGS: ReadonlySet<string> = new Set([
  'lesions on',
  'lesion',
  'lesions',
  'finding',
  'findings',
  'consistent',
  'evidence',
  'abnormalities',
  'abnormality',
])

/**
 * Things in the body that a scanner cannot take, or a scan that a person cannot have. None in a sentence on the heart, where a
 * pacemaker is one trouble among others, and where an "unless" lets it in.
 */
export function scansThatCannotBe(sentence: Sentence, cues: readonly CueAt[]): readonly number[] {
  const unless = cues.some(({ at }) => sentence.items[at]?.text === 'unless')
  if (unless || topicsIn(sentence, 'heart').length > 0) return []
  const metal = topicsIn(sentence, 'metal')
  if (metal.length > 0) return metal
  return namesFindings(sentence)
    ? []
    : topicsIn(sentence, 'scan').filter((scan) =>
        cues.some(({ id, at }) => CANNOT.includes(id) && Math.abs(at - scan) <= NEAR),
      )
}
const NEAR = 6

/** A pacemaker alone keeps people out of other tests than a scan, too. */
export function isPerhapsNoScan(sentence: Sentence): boolean {
  const metal = topicsIn(sentence, 'metal').map((at) => sentence.items[at]?.text ?? '')
  return topicsIn(sentence, 'scan').length === 0 && metal.every((text) => /pace ?maker/.test(text))
}

const namesFindings = ({ items }: Sentence) => items.some(({ text }) => FINDINGS.has(text))

/** A scan that a participant must be able to have. Findings on a scan are no such rule. */
export function scansThatMustBe(sentence: Sentence, cues: readonly CueAt[]): readonly number[] {
  const isFinding = topicsIn(sentence, 'gadolinium lesion').length > 0 || namesFindings(sentence)
  return !isFinding && hasCue(cues, 'able', 'willing') ? topicsIn(sentence, 'scan') : []
}
