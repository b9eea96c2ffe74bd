import { ALLOCATION_OF, MODEL_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import type { Quote } from '../../finding/finding.ts'
import { fieldWords } from '../../text/field-wording.ts'
import { type ChanceInTitle, chanceInTitle } from '../design/fair-comparison.ts'
import { chanceInText, mayBeAnother } from './chance-in-text.ts'
import { bothWords, type Contradiction } from './contradiction.ts'

const BY_CHANCE = 'groups by chance'
const NOT_BY_CHANCE = 'groups, and not by chance'
const ONE_GROUP = 'one group only'
const DESIGN = 'the design field'

const allocationQuote = ({ allocation }: Trial['design']): Quote | null =>
  allocation && { text: theirWord(ALLOCATION_OF, allocation) ?? '', field: 'allocation' }

const ONE = { text: theirWord(MODEL_OF, 'single-group') ?? '', field: 'interventionModel' } as const

/** What the design fields say against chance: the registry's word for one that does not decide, or for a study with one group. */
function fieldAgainst({ design }: Trial): { readonly words: string; readonly quote: Quote } | null {
  const quote = allocationQuote(design)
  if (design.allocation === 'not-randomised' && quote) return { words: NOT_BY_CHANCE, quote }
  if (design.model === 'single-group') return { words: ONE_GROUP, quote: ONE }
  // The registry's NA means a study with one group only.
  return design.allocation === 'not-applicable' && quote ? { words: ONE_GROUP, quote } : null
}

/** What the titles, or else the running text, say of this study as a whole; null where it may be said of another or of a part. */
function said(trial: Trial): ChanceInTitle | null {
  if (mayBeAnother(trial)) return null
  const quote = chanceInText(trial)
  return chanceInTitle(trial) ?? (quote && { says: 'random', quote })
}

/** Chance decides in one place who gets what, and in another it does not, or there is nothing to decide. */
export function chanceAgainstDesign(trial: Trial): Contradiction | null {
  const { design, kind } = trial
  if (kind === 'observation' || kind === 'access') return null
  const allocation = allocationQuote(design)
  if (design.allocation === 'randomised' && allocation) {
    if (design.model === 'single-group') {
      const words = bothWords(['one field', BY_CHANCE], ['another', ONE_GROUP])
      return { words, quotes: [allocation, ONE] }
    }
    const title = said(trial)
    if (title?.says !== 'not-random') return null
    return {
      words: bothWords([fieldWords(title.quote.field), NOT_BY_CHANCE], [DESIGN, BY_CHANCE]),
      quotes: [title.quote, allocation],
    }
  }
  const against = fieldAgainst(trial)
  const text = against === null ? null : said(trial)
  if (against === null || text?.says !== 'random') return null
  return {
    words: bothWords([fieldWords(text.quote.field), BY_CHANCE], [DESIGN, against.words]),
    quotes: [text.quote, against.quote],
  }
}
