import type { Criterion } from '../criteria/criterion.ts'
import type { Cue } from '../vocabulary/cues.ts'
import { covers } from '../vocabulary/treatments.ts'
import { hasCue } from './context.ts'
import type { Item } from './items.ts'
import { type CueAt, type Sentence, sentencesIn } from './sentences.ts'
import type { TimeWindow } from './time-windows.ts'

/** Something that a sentence says can be taken, or had: a treatment, a class of them, a relapse. */
export type Agent = { readonly id: string; readonly at: number }

/** What one sentence of a line says about agents. */
export type AgentSentence = {
  readonly sentence: Sentence
  /** What it speaks of, without what it lets through and without examples of a class that it names. */
  readonly agents: readonly Agent[]
  /** What it names as cases of a class. */
  readonly examples: readonly Agent[]
  /** What it lets through: "except", "other than". */
  readonly except: readonly string[]
  /** Up to where it speaks of times to come. */
  readonly cues: readonly CueAt[]
  readonly windows: readonly TimeWindow[]
  /** The item from which on it speaks of times to come; null where it does not. */
  readonly later: number | null
  /** It holds only if something else does, or lets something through that is not in our list. */
  readonly conditional: boolean
}

const textAt = (items: readonly Item[], at: number) => items[at]?.text ?? ''

/** "Natalizumab study", "anti-natalizumab antibodies": a part of another name. */
const NAME_BEHIND =
  /^(?:study|studies|trials?|arms?|groups?|antibod(?:y|ies)|neutrali[sz]ing|program\w*|extension|clinical|gamma|lab)$/
const isNameOfOther = (items: readonly Item[], at: number) =>
  NAME_BEHIND.test(textAt(items, at + 1)) ||
  (items[at]?.glued === true && /^(?:non|anti|neuro|anabolic)$/.test(textAt(items, at - 1)))

/** "Before the first infusion of X", "during treatment with X": X tells when, and not what. */
const isAnchor = (items: readonly Item[], at: number) =>
  /(?:\b(?:of|before|prior to|after|since|from|until|to|following) (?:the )?(?:first|initial|start|starting|initiation|initiating|commencing|commencement|beginning|next|planned|scheduled)(?: of)?(?: \w+){0,2}|\bduring (?:the )?(?:therapy|treatment|use|administration)(?: with| of)|\bwhile (?:on|taking|receiving|(?:being )?treated with)(?: \w+)?)$/.test(
    items
      .slice(Math.max(0, at - 8), at)
      .map(({ text }) => text)
      .join(' '),
  )

/** "In Y-treated patients" tells who, and not that Y is taken. */
const isWho = (items: readonly Item[], at: number) =>
  /^(?:in|of|among|for)$/.test(textAt(items, at - 1)) &&
  /^treated/.test(textAt(items, at + 1)) &&
  /^(?:patient|subject|participant|people)/.test(textAt(items, at + 2))

function agentsIn(items: readonly Item[], own: number): readonly Agent[] {
  return items.flatMap(({ meaning }, at) => {
    if (at < own || (meaning.sense !== 'treatment' && meaning.sense !== 'agent')) return []
    if (isNameOfOther(items, at) || isAnchor(items, at) || isWho(items, at)) return []
    return [{ id: meaning.id, at }]
  })
}

/** The treatments and classes that a line names in any sense, also as part of the name of a study. */
export function treatmentsNamedIn(criterion: Criterion): readonly string[] {
  return sentencesIn(criterion).flatMap(({ items, own }) =>
    items.flatMap(({ meaning }, at) =>
      at >= own && meaning.sense === 'treatment' ? [meaning.id] : [],
    ),
  )
}

/** What an exception lets through stands between its word and the next time, a closing bracket, or where the list goes on. */
function exceptionOf(
  { items, windows }: Sentence,
  cues: readonly CueAt[],
  agents: readonly Agent[],
) {
  const from = cues.find(({ id }) => id === 'except')?.at ?? otherThan(items)
  if (from === null) return { lets: () => false, known: true }
  const next = windows.find((window) => window.from > from)?.from ?? items.length
  const over = items.findIndex(
    ({ text }, at) =>
      at > from &&
      at < next &&
      (text === ')' ||
        (/^(?:or|and)$/.test(text) && /^(?:any|other|another)/.test(textAt(items, at + 1)))),
  )
  const to = over === -1 ? next : over
  const lets = (at: number) => at > from && at < to
  const inside = items.slice(from, to).some(({ meaning }) => meaning.sense === 'otherwise')
  return { lets, known: inside || agents.some(({ at }) => lets(at)) }
}

/** "Another immunomodulator than interferon". */
function otherThan(items: readonly Item[]): number | null {
  const than = items.findIndex(
    ({ text }, at) =>
      text === 'than' &&
      items.slice(Math.max(0, at - 4), at).some((word) => /^(?:an)?other$/.test(word.text)),
  )
  return than === -1 ? null : than
}

/** "Immunosuppressants such as azathioprine" is about the class. */
const isExample = (
  { items }: Sentence,
  cues: readonly CueAt[],
  agents: readonly Agent[],
  { id, at }: Agent,
) =>
  agents.some((other) => {
    if (other.id === id || other.at >= at || !covers(other.id, id)) return false
    const between = items.slice(other.at + 1, Math.min(at, other.at + 1 + NAMES_CASES_WITHIN))
    return (
      cues.some(
        (cue) =>
          cue.id === 'such as' &&
          cue.at > other.at &&
          cue.at < at &&
          cue.at - other.at <= NAMES_CASES_WITHIN,
      ) || between.some(({ text }) => /^[(:=[]$/.test(text))
    )
  })

/** So near to a class stands what begins a list of its cases. */
const NAMES_CASES_WITHIN = 4

/** "Excluded if they take" is as plain as "taking". */
const isPlainIf = (cues: readonly CueAt[], at: number) =>
  cues.some(({ id, at: shut }) => id === 'shut out' && shut < at && at - shut <= 5)

/** "With X", "for another disease": a sentence that lets something in is no rule of its own. */
const letsIn = (cues: readonly CueAt[]) =>
  cues.some(({ id }) => id === 'let in') && !cues.some(({ id }) => id === 'shut out')

/** From here on a sentence speaks of times to come, or of those who stopped. */
const ENDS: ReadonlySet<Cue> = new Set(['later', 'willing', 'or ended'])

function readSentence(sentence: Sentence, side: Criterion['side']): AgentSentence | null {
  const { items, own, windows } = sentence
  const all = sentence.cues
  const later = all.find(({ id, at }) => ENDS.has(id) && at >= own)?.at ?? null
  const end = later ?? items.length
  const cues = all.filter(({ at }) => at < end)
  const named = agentsIn(items, own).filter(({ at }) => at < end)
  if (named.length === 0) return null
  const { lets, known } = exceptionOf(sentence, cues, named)
  const meant = named.filter(({ at }) => !lets(at))
  const conditional = all.some(
    ({ id, at }) => (id === 'if' || id === 'unless') && at >= own && !isPlainIf(all, at),
  )
  return {
    sentence,
    agents: meant.filter((agent) => !isExample(sentence, cues, meant, agent)),
    examples: meant.filter((agent) => isExample(sentence, cues, meant, agent)),
    except: named.filter(({ at }) => lets(at)).map(({ id }) => id),
    cues,
    windows: windows.filter(({ from }) => from < end),
    later,
    conditional: conditional || !known || (side === 'inclusion' && hasTwoWays(cues)),
  }
}

/** "Not on a treatment, or on the same for 3 months". */
const hasTwoWays = (cues: readonly CueAt[]) => {
  const other = cues.findLast(({ id }) => id === 'or else')?.at ?? -1
  const denied = cues.some(({ id, at }) => DENIALS.has(id) && at < other)
  return denied || (hasCue(cues, 'or none') && hasCue(cues, 'regular'))
}

const DENIALS: ReadonlySet<Cue> = new Set(['not', 'never', 'free', 'naive'])

/** One of several lines of which one is enough, or a heading over a list. */
const IS_OPEN = /(?:\b(?:and\/)?or[,;.]?$)|^or\b|:$/i

/**
 * The sentences of a line that name an agent. A sentence that lets something in ("inhaled steroids are allowed") is no rule; it makes the
 * others conditional.
 */
export function agentSentencesOf(criterion: Criterion): readonly AgentSentence[] {
  const sentences = sentencesIn(criterion)
  const read = sentences.flatMap((sentence) => readSentence(sentence, criterion.side) ?? [])
  const rules = read.filter(({ cues }) => !letsIn(cues))
  const open = IS_OPEN.test(criterion.text) || rules.length < read.length
  return open ? rules.map((rule) => ({ ...rule, conditional: true })) : rules
}
