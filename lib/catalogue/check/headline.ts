import type { AsOf } from '../../trials/record/as-of.ts'
import { tense } from '../../trials/record/as-of.ts'
import { stateGroup } from '../../trials/record/state.ts'
import { capital } from '../../trials/text/capital.ts'
import { TOPICS, type Topic } from '../../trials/topics/topics.ts'
import type { Result, Results } from './check-results.ts'

/** What a person asked for, as a headline answers it. */
export type Question = {
  /** The topics that they chose; empty for any. */
  readonly topics: readonly string[]
  /** Where, in words that end a sentence: "within 200 miles", "in Italy"; null where they said nothing of it. */
  readonly where: string | null
  /** Whether a trial is there; null where nobody can tell. */
  readonly isThere: (result: Result) => boolean | null
  /** The tense in which states are told. */
  readonly asOf: AsOf
}

/** The answer to what was asked: a sentence or two over the page, and what else there is. */
export type Headline = { readonly heading: string; readonly more: string }

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
]

const written = (count: number) => NUMBERS[count] ?? String(count)

type Noun = { readonly one: string; readonly many: string }

const TRIAL: Noun = { one: 'trial', many: 'trials' }

const some = (count: number, noun: Noun, where: string | null) =>
  [written(count), count === 1 ? noun.one : noun.many, where].filter(Boolean).join(' ')

/** What trials of these topics are called; several topics have no name together. */
function nounOf(topics: readonly string[]): Noun {
  const [topic, ...others] = TOPICS.filter(({ id }) => topics.includes(id))
  return topic === undefined || others.length > 0 ? TRIAL : topic.trial
}

const takesNow = ({ trial }: Result) => stateGroup(trial.state) === 'recruiting'

/** "One probiotic trial in Italy": their topic and country are told where they share one. */
function others(results: readonly Result[]): string {
  const first = <One extends string>(lists: readonly (readonly One[])[]) =>
    lists[0]?.find((one) => lists.every((list) => list.includes(one)))
  const topic = first<Topic>(results.map(({ trial }) => trial.topics))
  const country = first(
    results.map(({ trial }) =>
      trial.places.flatMap((place) =>
        place.open && place.country !== null ? [place.country] : [],
      ),
    ),
  )
  const noun = topic === undefined ? TRIAL : nounOf([topic])
  return some(results.length, noun, country === undefined ? 'elsewhere' : `in ${country}`)
}

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')

/**
 * The headline over the results: whether a trial on the topic that was asked for takes people where the person is, and what else is worth a call. It counts what is shown, and
 * promises nothing: where the distance of one is unknown, it says only what we know of.
 */
export function headline(
  { levels, hidden }: Pick<Results, 'levels' | 'hidden'>,
  asked: Question,
): Headline {
  const { topics, where, isThere, asOf } = asked
  const all = [
    ...levels['worth-a-call'],
    ...levels['ask-first'],
    ...levels.later,
    ...levels['does-not-fit'],
  ]
  const onTopic = ({ trial: { topics: own } }: Result) =>
    topics.length === 0 || own.some((topic) => topics.includes(topic))
  const isWanted = (result: Result) => onTopic(result) && isThere(result) === true
  const calls = levels['worth-a-call']
  const wanted = calls.filter(isWanted)
  const rest = calls.filter((call) => !wanted.includes(call))
  const asks = levels['ask-first'].length
  const noun = nounOf(topics)
  const of = topics.length > 0 && noun === TRIAL ? ' on the topics you chose' : ''
  const there = [of.trim(), where].filter(Boolean).join(' ') || null
  const askWords =
    asks === 0
      ? ''
      : `${calls.length > 0 ? `For ${asks} more` : `For ${asks}`} ${asks === 1 ? 'trial' : 'trials'}, ask the study team first.`
  const alsoWords = rest.length === 0 ? '' : `${others(rest)} ${isOrAre(rest.length)} worth a call.`
  const hiddenWords = hidden === 0 ? '' : `Your filters hide ${hidden}.`

  if (wanted.length > 0) {
    return {
      heading: `${some(wanted.length, noun, there)} ${isOrAre(wanted.length)} worth a call.`,
      more: joined(alsoWords, askWords, hiddenWords),
    }
  }
  const open = all.filter((result) => takesNow(result) && isWanted(result))
  const perhaps = all.some(
    (result) => takesNow(result) && onTopic(result) && isThere(result) === null,
  )
  const heading = joined(openWords(open, noun, there, { asOf, perhaps }), alsoWords)
  return { heading, more: joined(askWords, hiddenWords) }
}

/** What is to be said of the trials that take people there and of which none is worth a call. */
function openWords(
  open: readonly Result[],
  noun: Noun,
  there: string | null,
  { asOf, perhaps }: { readonly asOf: AsOf; readonly perhaps: boolean },
): string {
  const { when } = tense(asOf)
  const count = open.length
  const takes = asOf === null ? (count === 1 || count === 0 ? 'takes' : 'take') : 'took'
  const place = `${there === null ? '' : ` ${there}`}${when}`
  if (count === 0) {
    return perhaps
      ? `We know of no ${noun.one} that ${takes} people${place}.`
      : `No ${noun.one} ${takes} people${place}.`
  }
  const ends = open.every(({ leveled }) => leveled.level === 'does-not-fit')
    ? count === 1
      ? 'It does not fit, as we read it.'
      : 'None of them fits, as we read them.'
    : count === 1
      ? 'Ask the study team first.'
      : 'Ask the study teams first.'
  return `${capital(written(count).toLowerCase())} ${count === 1 ? noun.one : noun.many} ${takes} people${place}. ${ends}`
}

const joined = (...sentences: readonly string[]) => sentences.filter((one) => one !== '').join(' ')
