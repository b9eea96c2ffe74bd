import { oneLine, withoutAccents } from '../../trials/text/fold-text.ts'
import { MEDICINE, PLAIN_WORDS, WORDS_BESIDE_PREGNANCY } from '../vocabulary/plain-vocabulary.ts'
import { agentsIn } from './mentions.ts'
import { timeWindowsIn } from './time-windows.ts'

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** Words that say nothing new together, and something of their own anywhere else. */
const PHRASES =
  /\bbut (?:is |are )?not limited to\b|\bmultiple (?=sclerosis)|\bstudy group\b|&(?:[lg][et]|amp|nbsp);|\bno (?:anticipated|planned|expected|foreseen) changes?\b/gi

const PREGNANCY = /\b(?:pregnan|breast|lactat)/

/** "More than 20 mg a day": no rule reads how much of something is meant. */
const DOSE =
  /(?:[<>≤≥]=?|\b(?:than|least|most|over|above|exceed\w{0,3}|up to)) ?\d[\d.,]* ?(?:mg|g|µg|mcg|iu)\b/g

/** The words of a text that nothing of what we read accounts for, each once, in small letters; and a dose that is a limit. */
export function unexplainedWords(text: string): readonly string[] {
  const folded = withoutAccents(oneLine(text)).toLowerCase().replace(PHRASES, ' ')
  const letters = [...folded]
  for (const { start, end } of [...agentsIn(folded), ...timeWindowsIn(folded)])
    letters.fill(' ', start, end)
  const beside = PREGNANCY.test(folded) ? WORDS_BESIDE_PREGNANCY : NONE
  const words = letters.join('').match(WORD) ?? []
  const strange = words.filter((word) => !isPlain(word, beside))
  return [...new Set([...strange, ...(folded.match(DOSE) ?? [])])]
}

const NONE: ReadonlySet<string> = new Set()

/** A word with a dash is plain where all of its parts are; one letter is a mark of a list. */
function isPlain(word: string, beside: ReadonlySet<string>): boolean {
  const bare = word.replace(/^['’-]+|(?:['’]s)?['’-]*$/g, '')
  const known = (part: string) => part.length < 2 || PLAIN_WORDS.has(part) || MEDICINE.test(part)
  return known(bare) || beside.has(bare) || bare.split('-').every(known)
}
