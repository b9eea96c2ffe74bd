import type { FreeScope } from '../cost/reading.ts'
import type { FindingState } from '../finding/finding.ts'
import { KEY_QUESTIONS, type KeySignalId } from './key-questions.ts'
import type { KeySignals } from './key-signals.ts'

type Words = (lead: KeySignals) => string

const FREE: Readonly<Record<FreeScope, string>> = {
  'taking-part': 'taking part costs nothing',
  'nothing-extra': 'taking part brings no extra cost',
  treatment: 'a treatment or test in it is free',
  something: 'something in it is free',
}

/** What a list says to each of the three questions where something is said. For the other states the question's name does. */
const WORDS: Readonly<Record<KeySignalId, Partial<Record<FindingState, Words>>>> = {
  ethics: {
    stated: () => 'an ethics committee has agreed to it',
    mentioned: (lead) => (lead.mentionsReview ? 'ethics review' : 'rules for ethical research'),
  },
  cost: {
    stated: ({ freeScope }) => FREE[freeScope ?? 'something'],
    mentioned: () => 'money',
    concern: (lead) => `the ${speaker(lead, 'cost')} says that people may have to pay`,
  },
  groups: {
    stated: ({ groups }) =>
      groups.value === 'random' ? 'groups are made by chance' : 'no random groups',
  },
}

const INTROS: Readonly<Record<FindingState, (lead: KeySignals, id: KeySignalId) => string>> = {
  stated: (lead, id) => `The ${speaker(lead, id)} says`,
  concern: () => 'Worth asking about',
  mentioned: () => 'Mentioned, not clear',
  'not-stated': (lead) => {
    if (lead.inPart) return 'Not in the offline copy'
    return lead.mayBeUnread ? 'Not in what we could read' : 'It does not say'
  },
  'not-published': () => 'Never published in this registry',
  'n/a': () => 'Does not apply',
}

/** What is said comes before what is not. */
const ORDER: readonly FindingState[] = [
  'stated',
  'concern',
  'mentioned',
  'not-stated',
  'not-published',
  'n/a',
]

/** Whose words an answer rests on: its first quote carries it, and what the offline copy restates is not the record's own. */
function speaker(lead: KeySignals, id: KeySignalId): string {
  return lead[id].quotes[0]?.restated ? 'offline copy' : 'record'
}

/** An answer to one of the three questions, short enough for a list. */
export type KeySignalAnswer = {
  readonly state: FindingState
  /** What kind of answer it is, and whose: "The record says", "It does not say". */
  readonly intro: string
  readonly words: string
}

/** The short answer to one of the three questions. */
export function keySignalAnswer(
  lead: KeySignals,
  { id, name }: Pick<(typeof KEY_QUESTIONS)[number], 'id' | 'name'>,
): KeySignalAnswer {
  const { state } = lead[id]
  const words = WORDS[id][state]?.(lead) ?? name
  return { state, intro: INTROS[state](lead, id), words }
}

/** The three answers as lines for a list, those of one kind together: "It does not say: ethics review, cost to take part". */
export function keySignalLines(lead: KeySignals): readonly KeySignalAnswer[] {
  const answers = KEY_QUESTIONS.map((question) => keySignalAnswer(lead, question)).sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state),
  )
  return [...Map.groupBy(answers, (answer) => answer.intro)].flatMap(([intro, same]) =>
    same.slice(0, 1).map(({ state }) => ({
      state,
      intro,
      words: same.map((answer) => answer.words).join(', '),
    })),
  )
}
