import type { Arm, Intervention, Trial } from '../../trials/record/trial.ts'
import { oneLine } from '../../trials/text/fold-text.ts'
import { unescaped } from '../../trials/text/record-markdown.ts'
import { shortened } from '../../trials/text/shortened.ts'
import type { SummaryPart, SummarySentence } from './summary-sentence.ts'

/** So many names fit into a sentence. */
const MOST_NAMES = 3
/** In characters. */
const LONGEST_NAME = 90

const LOOK_ALIKE = /(?<!\b(?:no|without|non)[- ])\b(?:placebo|sham)\b/i
/** A name that says that nothing is given. */
const NOTHING = /\bno (?:\w+ )?interventions?\b|^none$|\bnot applicable\b|^n\/?a$/i
const KIND_BEFORE =
  /^(?:drug|biological|dietary supplement|behavioral|procedure|device|other|diagnostic test|genetic|radiation|combination product): /i
/** A group of people whom others are compared with, and who are given nothing. */
const COMPARED_WITH = /\b(?:healthy|controls? (?:subjects|persons|people|volunteers))\b/i

/** What one group gets, as far as it differs from what others get. */
type Option =
  | { readonly kind: 'given'; readonly names: readonly string[] }
  | { readonly kind: 'placebo' | 'sham'; readonly label: string | null }
  | { readonly kind: 'nothing' }

/** What is given in a trial. */
export type Given =
  /** Each person gets one of these, or, in a crossover, all of them in turn. */
  | { readonly kind: 'options'; readonly options: readonly SummarySentence[]; readonly verb: Verb }
  /** Only what the record names can be told, not who gets what. */
  | { readonly kind: 'named'; readonly names: readonly SummaryPart[]; readonly more: number }

export type Verb = 'get' | 'try' | 'have'

const TAKEN: ReadonlySet<string> = new Set([
  'DRUG',
  'DIETARY_SUPPLEMENT',
  'BIOLOGICAL',
  'COMBINATION_PRODUCT',
  'GENETIC',
])
const DONE: ReadonlySet<string> = new Set(['PROCEDURE', 'RADIATION', 'DIAGNOSTIC_TEST'])

function verbFor(kinds: ReadonlySet<string | null>): Verb {
  const all = (known: ReadonlySet<string>) =>
    [...kinds].every((kind) => kind !== null && known.has(kind))
  if (all(TAKEN)) return 'get'
  if (all(DONE)) return 'have'
  return 'try'
}

const plain = (name: string) => oneLine(unescaped(name)).replace(KIND_BEFORE, '').trim()
const key = (name: string) => plain(name).toLowerCase()
const shown = (name: string): SummaryPart => ({ theirs: shortened(name, LONGEST_NAME) })

/** The names of what is given, each once, without look-alikes and without those that say that there is nothing. */
function givenNames(interventions: readonly Intervention[]): readonly string[] {
  const names = interventions.flatMap(({ name }) => (name === null ? [] : plain(name)))
  const once = [...new Map(names.map((name) => [key(name), name])).values()]
  return once.filter((name) => name !== '' && !LOOK_ALIKE.test(name) && !NOTHING.test(name))
}

/** A name that says itself that it is a look-alike needs no second mention. */
function lookAlike(kind: 'placebo' | 'sham', label: string | null): SummaryPart[] {
  const article = kind === 'placebo' ? 'a placebo' : 'a sham, which only looks like it'
  const known = label === null || /placebo|sham|control|comparator|\barm\b|group/i.test(label)
  return known || label.length > LONGEST_NAME ? [article] : [`${article}, `, shown(plain(label))]
}

/** What one group gets; null where the record does not tie the group to what is given. */
function optionOf(arm: Arm, all: readonly string[], soleGroup: boolean): Option | null {
  const { kind, label, interventions } = arm
  if (kind === 'NO_INTERVENTION') return { kind: 'nothing' }
  if (kind === 'PLACEBO_COMPARATOR') return { kind: 'placebo', label }
  if (kind === 'SHAM_COMPARATOR') return { kind: 'sham', label }
  const own = interventions.map(plain)
  const names = all.filter((name) => own.some((one) => key(one) === key(name)))
  if (names.length > 0) return { kind: 'given', names }
  if (own.length > 0 && own.every((name) => LOOK_ALIKE.test(name)))
    return { kind: 'placebo', label }
  const group = label === null ? '' : plain(label)
  if (/^(?:placebo|sham)(?: \w+)?$/i.test(group)) return { kind: 'placebo', label }
  const alike = all.filter((name) => key(group).startsWith(key(name)))
  if (alike.length === 1) return { kind: 'given', names: alike }
  return soleGroup && all.length === 1 ? { kind: 'given', names: all } : null
}

const isTested = ({ kind }: Arm) =>
  kind !== 'NO_INTERVENTION' && kind !== 'PLACEBO_COMPARATOR' && kind !== 'SHAM_COMPARATOR'

/** What each group gets, each once; null where that cannot be told of all groups. */
function optionsOf(trial: Trial, all: readonly string[]): readonly Option[] | null {
  const arms = trial.arms.filter(({ label }) => label === null || !COMPARED_WITH.test(label))
  const soleGroup = arms.filter(isTested).length === 1
  const options = arms.map((arm) => optionOf(arm, all, soleGroup))
  const known = options.filter((option) => option !== null)
  if (known.length === 0 || known.length < options.length) return null
  const words = known.map((one) => (one.kind === 'given' ? one.names.join('|') : one.kind))
  return known.filter((_, at) => words.indexOf(words[at] ?? '') === at)
}

const partsOf = (option: Option): SummaryPart[] => {
  if (option.kind === 'nothing') return ['nothing extra']
  if (option.kind === 'given') {
    return option.names.flatMap((name, at) => (at === 0 ? [shown(name)] : [' with ', shown(name)]))
  }
  return lookAlike(option.kind, option.label)
}

/** Without described groups: one thing for everyone, or one thing and a placebo that chance decides between. */
function withoutGroups(trial: Trial, all: readonly string[]): readonly Option[] | null {
  const alone = all.length === 1
  const look = trial.interventions.find(({ name }) => name !== null && LOOK_ALIKE.test(name))
  if (trial.design.model === 'single-group' && look === undefined && all.length > 0) {
    return [{ kind: 'given', names: all }]
  }
  if (!alone || trial.interventions.length !== 2 || look === undefined) return null
  if (trial.design.allocation !== 'randomised' || trial.design.model === 'crossover') return null
  const kind = /placebo/i.test(look.name ?? '') ? 'placebo' : 'sham'
  return [
    { kind: 'given', names: all },
    { kind, label: null },
  ]
}

/** What the groups of a trial get, or else what it names; null where it names nothing. */
export function readGiven(trial: Trial): Given | null {
  const all = givenNames(trial.interventions)
  if (all.length === 0) return null
  const options =
    trial.arms.length === 0
      ? withoutGroups(trial, all)
      : trial.design.model === 'factorial'
        ? null
        : optionsOf(trial, all)
  const names = options?.flatMap((one) => (one.kind === 'given' ? one.names : [])) ?? []
  if (options !== null && names.length > 0 && names.length <= MOST_NAMES && options.length <= 3) {
    const kinds = new Set(
      trial.interventions
        .filter(({ name }) => name !== null && names.includes(plain(name)))
        .map(({ kind }) => kind),
    )
    const given = options.toSorted(
      (a, b) => Number(a.kind !== 'given') - Number(b.kind !== 'given'),
    )
    return { kind: 'options', options: given.map(partsOf), verb: verbFor(kinds) }
  }
  const looks = trial.interventions.flatMap(({ name }) =>
    name !== null && LOOK_ALIKE.test(name) ? name : [],
  )
  const look = looks.every((name) => /placebo/i.test(name)) ? 'a placebo' : 'a placebo or sham'
  return {
    kind: 'named',
    names: [
      ...all.slice(0, MOST_NAMES).map(shown),
      ...(looks.length > 0 && all.length <= MOST_NAMES ? [look] : []),
    ],
    more: Math.max(0, all.length - MOST_NAMES),
  }
}
