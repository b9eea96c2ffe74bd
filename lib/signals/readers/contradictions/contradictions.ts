import type { Trial } from '../../../trials/record/trial.ts'
import { type Finding, finding, type Quote } from '../../finding/finding.ts'
import { agesTheWrongWayRound, ageTextAgainstFields } from './age-contradictions.ts'
import { chanceAgainstDesign } from './chance-contradiction.ts'
import type { ContradictionKind } from './contradiction.ts'
import {
  DATE_ORDERS,
  datesInWrongOrder,
  finishedBeforeItsEnd,
  pastAfterLastChange,
  STUDY_DATES,
} from './date-contradictions.ts'
import { recruitingWithoutOpenSite } from './open-site-contradiction.ts'
import { sexTextAgainstField } from './sex-contradiction.ts'

const ASK_AGES = 'Which ages can take part?'
const ASK_DATES = 'Which dates are right: when did it begin, and when does it end?'

/** Every way in which we look for it. A new one is a row here and its reader. */
const KINDS: readonly ContradictionKind[] = [
  { ask: ASK_AGES, read: ageTextAgainstFields },
  { ask: ASK_AGES, read: agesTheWrongWayRound },
  { ask: 'Can women and men both take part?', read: sexTextAgainstField },
  {
    ask: 'Are people put into groups by chance, or not?',
    read: chanceAgainstDesign,
  },
  { ask: 'Does any place still take people, and which one?', read: recruitingWithoutOpenSite },
  ...DATE_ORDERS.map((order) => ({
    ask: ASK_DATES,
    read: (trial: Trial) => datesInWrongOrder(trial, order),
  })),
  ...STUDY_DATES.map((field) => ({
    ask: ASK_DATES,
    read: (trial: Trial) => pastAfterLastChange(trial, field),
  })),
  { ask: ASK_DATES, read: finishedBeforeItsEnd },
]

const TWO_THINGS = 'The record says two things.'

const CAVEAT =
  'We show both and choose neither. A record is written by hand and changed over the years. It need not mean that anything is wrong.'

function once(quotes: readonly Quote[]): Quote[] {
  const keys = quotes.map(({ text, field }) => `${field} ${text}`)
  return quotes.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

/**
 * Where a record says two things that cannot both be so: both are quoted, and neither is believed. Null where it does not: then there is nothing to
 * show. The bundled copy is put together from several sources and in part restated, so that what differs in it may be ours: it is not asked.
 */
export function readContradictions(trial: Trial): Finding | null {
  if (trial.provenance !== null) return null
  const found = KINDS.flatMap(({ ask, read }) => {
    const contradiction = read(trial)
    return contradiction === null ? [] : [{ ask, ...contradiction }]
  })
  if (found.length === 0) return null
  return finding('concern', [TWO_THINGS, ...found.map(({ words }) => words)].join(' '), {
    quotes: once(found.flatMap(({ quotes }) => quotes)),
    caveat: CAVEAT,
    ask: [TWO_THINGS, ...new Set(found.map(({ ask }) => ask))].join(' '),
  })
}
