import { cellState } from '../../signals/key-signals/cell-state.ts'
import { KEY_QUESTIONS, type KeySignalId } from '../../signals/key-signals/key-questions.ts'
import type { KeySignals } from '../../signals/key-signals/key-signals.ts'
import { type DataField, oneOf } from '../export/data-field.ts'

type Column = {
  readonly asks: string
  readonly says: (lead: KeySignals) => string | null
  /** What `says` can say. */
  readonly words: string
}

const COLUMNS: Readonly<Record<KeySignalId, Column>> = {
  ethics: {
    asks: 'whether the record speaks of ethics review',
    says: ({ ethics, mentionsReview }: KeySignals) =>
      ethics.quotes.length === 0 ? null : mentionsReview ? 'review' : 'rules',
    words: 'review, or rules: only rules that every study must follow.',
  },
  cost: {
    asks: 'what the record says of paying',
    says: ({ cost, freeScope }: KeySignals) => freeScope ?? cost.value,
    words:
      'taking-part, nothing-extra, treatment or something: this is called free. pays: people may have to pay. related: money, not clear.',
  },
  groups: {
    asks: 'whether the record says that groups are made by chance',
    says: ({ groups }: KeySignals) => groups.value,
    words: 'random or not-random.',
  },
}

const ANSWERS = [
  'stated',
  'mentioned',
  'worth-asking-about',
  'not-stated',
  'not-in-copy',
  'not-read',
  'does-not-apply',
] as const

/** The answer in a word of the data. */
function answer(lead: KeySignals, id: KeySignalId): (typeof ANSWERS)[number] {
  const state = cellState(lead, id)
  if (state === 'concern') return 'worth-asking-about'
  return state === 'n/a' ? 'does-not-apply' : state
}

/** The record's own words that an answer rests on. What the bundled copy restates is ours, and no quote. */
function quotes(lead: KeySignals, id: KeySignalId): readonly string[] {
  return lead[id].quotes.filter((quote) => !quote.restated).map((quote) => quote.text)
}

/** Three fields for each of the three questions that lead: the answer, what exactly it is, and the words it rests on. */
export const LEAD_FIELDS: readonly DataField[] = KEY_QUESTIONS.flatMap(({ id }) => [
  {
    name: id,
    about: `Our reading: ${COLUMNS[id].asks}. ${oneOf(ANSWERS)}`,
    value: ({ lead }) => answer(lead, id),
  },
  {
    name: `${id}Says`,
    about: `Our reading: ${COLUMNS[id].words}`,
    value: ({ lead }) => COLUMNS[id].says(lead),
  },
  {
    name: `${id}Quotes`,
    about: 'A list: the words of the record that this rests on.',
    value: ({ lead }) => quotes(lead, id),
  },
])
