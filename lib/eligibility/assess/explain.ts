import { spokenDate } from '../../trials/dates/spoken-date.ts'
import type { Statement } from '../facts/fact.ts'
import type { Doubt } from '../spans/doubts.ts'
import type { Reading } from './reading.ts'

const DOUBTS: Readonly<Record<Doubt, string>> = {
  condition: 'The line holds only under a condition.',
  history: 'The line is about an earlier time, not now.',
  group: 'The line is about one of several groups in the study.',
  'one-of-several-conditions': 'MS is one of several illnesses in this study.',
  several: 'The record has several such lines, and they differ.',
  side: 'The record does not show which way this line counts.',
  unexplained: 'The line has words that we do not know how to read.',
}

/** What a clash means, by the kind of line. */
const CLASHES: Partial<Readonly<Record<Statement['kind'], string>>> = {
  age: 'It takes people of another age.',
  sex: 'It takes only people of the other sex.',
  'ms-type': 'It takes people with other kinds of MS.',
  edss: 'It takes people with another range of disability.',
  'treatment-required': 'It takes people who are on certain treatments.',
  'treatment-not-allowed': 'It does not take people on this treatment.',
  'no-treatment': 'It takes people who have no MS treatment.',
  washout: 'It does not take people who have had this.',
  pregnancy: 'It waits until after pregnancy.',
  breastfeeding: 'It waits until after breastfeeding.',
}

/** Why a line is left to the team although it was read with certainty, by its kind. */
const OPEN: Partial<Readonly<Record<Statement['kind'], string>>> = {
  age: 'Whole years do not settle it.',
  'ms-type': 'The words may or may not mean your kind of MS.',
  edss: 'Your words about walking are only a rough guide to the EDSS.',
  'treatment-required': 'We cannot tell whether your treatment is meant.',
  'treatment-not-allowed': 'We cannot tell whether your treatment is meant.',
  'no-treatment': 'We cannot tell whether your treatment counts.',
  washout: 'We cannot tell how long ago it must be.',
  gut: 'The record names it as a reason not to join.',
  mri: 'An MRI scan may be part of it, or a reason not to join.',
  pregnancy: 'Many trials ask people not to become pregnant while they take part.',
}

const ON_TREATMENT =
  'It wants time without this treatment. Do not stop it for a trial without your MS team.'

function closeWords({ fact, outcome }: Reading): string {
  if (fact.kind !== 'age') return ' It is close to the limit.'
  return outcome === 'conflicts'
    ? ' It may fit after your next birthday.'
    : ' Your next birthday is past the limit.'
}

/** What follows from one line beside one answer, for the person, in a sentence or two. Empty for a line that surely fits and is not close. */
export function soWords(reading: Reading): string {
  const close = reading.close ? closeWords(reading) : ''
  return `${mainWords(reading)}${close}`.trim()
}

function mainWords(reading: Reading): string {
  const { fact, outcome, answer, ends, from } = reading
  if (outcome === 'conflicts') {
    if (fact.kind === 'washout' && from !== null)
      return `Not yet: from about ${spokenDate(from)}, counted from today.`
    if (fact.kind === 'washout' && ends) return 'Not yet: it waits some time after the last one.'
    return CLASHES[fact.kind] ?? 'It clashes with your answer.'
  }
  if (outcome === 'fits' && fact.doubts[0] !== undefined)
    return `It matches as far as we read it. ${DOUBTS[fact.doubts[0]]}`
  if (outcome !== 'ask') return ''
  if (reading.unsure) return 'You were not sure, so nothing counts against you.'
  const [doubt] = fact.doubts
  if (doubt !== undefined) return DOUBTS[doubt]
  if (reading.disputed) return 'Other parts of the record say something else.'
  if (reading.together) return 'It clashes only together with another line of the record.'
  if (fact.kind === 'washout' && answer === 'treatments') return ON_TREATMENT
  return OPEN[fact.kind] ?? 'We could not be sure.'
}
