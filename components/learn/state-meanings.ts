import { type FindingState, NOT_STATED } from '#lib/signals/finding/finding'

type StateMeaning = {
  readonly state: FindingState
  /** As a trial's page says it. */
  readonly name: string
  readonly means: string
  readonly doesNotMean: string
}

/** The six answers that a record can give to a question, in the order in which they are explained. */
export const STATE_MEANINGS: readonly StateMeaning[] = [
  {
    state: 'stated',
    name: 'The record says so',
    means:
      'The record answers the question. We quote its words and say where in the record they stand.',
    doesNotMean: 'The words are the sponsor’s. It does not mean that somebody has checked them.',
  },
  {
    state: 'mentioned',
    name: 'Something is mentioned',
    means:
      'The record has words on the subject, but they do not settle it. We quote them, so that you can read them yourself.',
    doesNotMean: 'It is neither a yes nor a no.',
  },
  {
    state: 'not-stated',
    name: NOT_STATED,
    means:
      'We read the record and found no answer. It is a blank on a form. You can fill it in by asking.',
    doesNotMean:
      'Silence is usual. It is neither good nor bad, and it is no answer. If you read “Not in the offline copy”, then our copy has a gap, and the live record may well say it.',
  },
  {
    state: 'concern',
    name: 'Worth asking about',
    means:
      'The record says something to talk about before you decide. For example, that people pay, or that nobody has confirmed it for two years.',
    doesNotMean: 'It does not mean that something is wrong. Ask, and listen to the answer.',
  },
  {
    state: 'not-published',
    name: 'Never published in this registry',
    means: 'The registry does not show this for any trial. So no record can answer it.',
    doesNotMean: 'It says nothing about this trial. The study team can tell you.',
  },
  {
    state: 'n/a',
    name: 'Does not apply',
    means:
      'The question does not fit this kind of record. For example, a study that only watches people has no groups to make.',
    doesNotMean: 'It does not mean that something is missing.',
  },
]
