import type { AsOf } from '../../trials/record/as-of.ts'
import { tense } from '../../trials/record/as-of.ts'
import { stateGroup } from '../../trials/record/state.ts'
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
  { topics, where, isThere, asOf }: Question,
): Headline {
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
  const noun = nounOf(topics)
  const of = topics.length > 0 && noun === TRIAL ? ' on the topics you chose' : ''
  const there = [of.trim(), where].filter(Boolean).join(' ') || null
  const alsoWords = rest.length === 0 ? '' : `${others(rest)} ${isOrAre(rest.length)} worth a call.`
  const hiddenWords = hidden === 0 ? '' : `Your filters hide ${hidden}.`

  if (wanted.length > 0) {
    return {
      heading: `${some(wanted.length, noun, there)} ${isOrAre(wanted.length)} worth a call.`,
      more: joined(alsoWords, askWords(levels['ask-first'].length, calls.length), hiddenWords),
    }
  }
  const open = all.filter((result) => takesNow(result) && isWanted(result))
  const perhaps = all.some(
    (result) => takesNow(result) && onTopic(result) && isThere(result) === null,
  )
  const told = open.filter(({ leveled }) => leveled.level === 'ask-first').length
  const asks = levels['ask-first'].length - told
  const words = openWords(open, noun, there, { asOf, perhaps, filtered: hidden > 0 })
  return {
    heading: joined(words, alsoWords),
    more: joined(askWords(asks, calls.length + told), hiddenWords),
  }
}

/** "For 6 more, ask the study team." Empty for none. `told` is how many were told of before. */
function askWords(asks: number, told: number): string {
  if (asks === 0) return ''
  return told > 0
    ? `For ${asks} more, ask the study team.`
    : `For ${asks} ${asks === 1 ? 'trial' : 'trials'}, ask the study team.`
}

/** What is to be said of the trials that take people there and of which none is worth a call. */
function openWords(
  open: readonly Result[],
  noun: Noun,
  there: string | null,
  {
    asOf,
    perhaps,
    filtered,
  }: { readonly asOf: AsOf; readonly perhaps: boolean; readonly filtered: boolean },
): string {
  const { when } = tense(asOf)
  const place = `${there === null ? '' : ` ${there}`}${when}`
  const take = (count: number) => (asOf !== null ? 'took' : count > 1 ? 'take' : 'takes')
  if (open.length === 0) {
    if (filtered) return `With your filters, no ${noun.one} ${take(0)} people${place}.`
    return perhaps
      ? `We know of no ${noun.one} that ${take(0)} people${place}.`
      : `No ${noun.one} ${take(0)} people${place}.`
  }
  const may = open.filter(({ leveled }) => leveled.level !== 'does-not-fit').length
  if (may === 0) {
    const none = open.length === 1 ? 'It does not fit' : 'None of them fits'
    return `${some(open.length, noun, null)} ${take(open.length)} people${place}. ${none}, as we read ${open.length === 1 ? 'it' : 'them'}.`
  }
  return `${some(may, noun, null)} that may fit ${take(may)} people${place}. Ask the study ${may === 1 ? 'team' : 'teams'} first.`
}

const joined = (...sentences: readonly string[]) => sentences.filter((one) => one !== '').join(' ')
