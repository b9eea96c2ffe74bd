import { createPhraseBook } from '../../trials/text/phrase-book.ts'
import { itemsOf } from '../spans/items.ts'
import { folded, wordsOf } from '../spans/words.ts'
import { OF_DISABILITY } from '../vocabulary/of-disability.ts'
import {
  OF_SOMETHING_ELSE,
  OF_TREATMENT,
  PERHAPS_OF_TREATMENT,
} from '../vocabulary/of-treatment.ts'
import { TREATMENTS } from '../vocabulary/treatments.ts'
import { KEY_RULES, type KeyRule } from './key-rule.ts'

/** Steroids and medicines for symptoms are taken beside a treatment that slows MS down. */
const BESIDE: ReadonlySet<string> = new Set(
  TREATMENTS.filter(({ modifiesDisease }) => !modifiesDisease).map(({ id }) => id),
)

const book = (list: readonly string[]) => createPhraseBook([{ value: true, phrases: list }])

const TREATMENT = book(OF_TREATMENT)
const PERHAPS_TREATMENT = book(PERHAPS_OF_TREATMENT)
const SOMETHING_ELSE = book(OF_SOMETHING_ELSE)
const DISABILITY = book(OF_DISABILITY)

/** So many words before and after "treatment" tell what kind of it is meant. */
const AROUND = 6

/** Whether the words are about treatment for MS without naming one. "Treatment" alone is taken for it where nothing was `read`, unless words near it tell of something else. */
function isOfTreatment(words: readonly string[], read: boolean): boolean {
  return words.some((_, at) => {
    if (TREATMENT.find(words, at) !== null) return true
    if (read || PERHAPS_TREATMENT.find(words, at) === null) return false
    const from = Math.max(0, at - AROUND)
    const near = words.slice(from, at + AROUND + 1)
    return !near.some((_, beside) => SOMETHING_ELSE.find(near, beside) !== null)
  })
}

/** A line that says MS and no more. */
const MS_ALONE =
  /^(?:(?:a |any |known )?(?:diagnosis|history) of )?(?:ms|multiple sclerosis)(?: \( ?ms ?\))?[.;]?$/

/**
 * The key rules that the words of a line are about, whether or not it says anything of them. Age is not among them: a record has fields for it. `excludes` tells
 * that the line shuts out: then MS itself is about the kind of MS. `read` tells that something was read from it, whatever it is.
 */
export function keyRulesNamed(
  line: string,
  { excludes, read }: { readonly excludes: boolean; readonly read: boolean },
): readonly KeyRule[] {
  const text = folded(line)
  const words = wordsOf(text).map((word) => word.text)
  const named = itemsOf(text).flatMap(({ meaning: { sense, id } }): readonly KeyRule[] => {
    if (sense === 'treatment') return BESIDE.has(id) ? [] : ['treatment']
    if (sense === 'ms-type') return ['ms-type']
    return sense === 'measure' && id === 'edss' ? ['edss'] : []
  })
  if (isOfTreatment(words, read)) named.push('treatment')
  if (words.some((_, at) => DISABILITY.find(words, at) !== null)) named.push('edss')
  if (excludes && MS_ALONE.test(text.trim())) named.push('ms-type')
  return KEY_RULES.filter((rule) => named.includes(rule))
}
