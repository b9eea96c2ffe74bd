import { hasCue } from '../../spans/context.ts'
import type { CueAt, Sentence } from '../../spans/sentences.ts'
import { topicsIn } from '../../spans/topics-in.ts'
import type { Cue } from '../../vocabulary/cues.ts'

/** A person cannot have a scan, or wants none. */
const CANNOT: readonly Cue[] = ['reaction', 'reason', 'willing']

/** What somebody would have to look at on a scan, and not the scan itself. */
const FINDINGS: ReadonlySet<string> = new Set([
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
  return hasCue(cues, ...CANNOT) ? topicsIn(sentence, 'scan') : []
}

/** A scan that a participant must be able to have. Findings on a scan are no such rule. */
export function scansThatMustBe(sentence: Sentence, cues: readonly CueAt[]): readonly number[] {
  const isFinding =
    topicsIn(sentence, 'gadolinium lesion').length > 0 ||
    sentence.items.some(({ text }) => FINDINGS.has(text))
  return !isFinding && hasCue(cues, 'able', 'willing') ? topicsIn(sentence, 'scan') : []
}
