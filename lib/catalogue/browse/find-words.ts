import MiniSearch from 'minisearch'
import { topicWords } from '../../trials/topics/topics.ts'
import type { Entry } from '../catalogue.ts'
import type { Meaning } from './words/meaning.ts'
import { plainWords, type Token } from './words/search-tokens.ts'
import { type Understood, understand } from './words/understand.ts'

/** Where a trial holds the words of a search: among what it is about, who runs it and where; or only in its running text. */
export type Where = 'about' | 'mentioned'

/**
 * Finds the numbers of the trials that hold all words of a search, in any order, with small typos forgiven. What we know other words for is found by those
 * too, without typos; a word with a digit in it is found as it stands, or by its beginning.
 */
export type WordFinder = (words: string) => FoundWords

/** The numbers of trials that hold the words of a search, each with where. */
export type FoundWords = ReadonlyMap<string, Where>

type Fields = Readonly<
  Record<'title' | 'about' | 'treatment' | 'place' | 'people' | 'text', string>
>

const ABOUT = ['title', 'about', 'treatment', 'place', 'people'] as const
const ALL = [...ABOUT, 'text'] as const
type FieldNames = readonly (keyof Fields)[]

const HAS_DIGIT = /\p{N}/u
/** Short words are left as they are: one letter off makes another word of them. So does one digit. */
const fuzzy = (term: string) => (term.length >= 5 && !HAS_DIGIT.test(term) ? 0.2 : false)
/** The beginning of a number is another number; that of "NCT04203017" is not. */
const prefix = (term: string) => term.length >= 3 && !/^\p{N}/u.test(term)
/** From so many letters on, a word of ours is also found with another ending: "transplantation". */
const WITH_ENDING = 5
const ending = (word: string) => word.length >= WITH_ENDING && prefix(word)

type Ids = ReadonlySet<string>

/** Indexes a catalogue once, for many searches. */
export function createWordFinder(entries: readonly Entry[]): WordFinder {
  const index = new MiniSearch<Record<string, string>>({
    fields: [...ALL],
    tokenize: plainWords,
    processTerm: (term) => term,
  })
  const fieldsOf = new Map<string, Fields>()
  for (const { trial, reading } of entries) {
    const fields = searchable({ trial, reading })
    index.add({ id: trial.nctId, ...fields })
    fieldsOf.set(trial.nctId, fields)
  }
  /** The running words of one record, made when a phrase is looked for in it. */
  const linesOf = new Map<string, Record<keyof Fields, string>>()
  /** What is found by the words of records for a meaning: as many as there are meanings, each found once. */
  const writtenIn = new Map<FieldNames, Map<Meaning, Ids>>()

  return (words) => {
    const { numbers, understood, others } = understand(words)
    const holding = (fields: FieldNames): Ids => {
      const sought = [
        ...(numbers.length > 0 ? [anyPhrase(numbers.map(plainWords), fields, false)] : []),
        ...understood.map((one) => anyOf(one, fields)),
        ...(others.length > 0 ? [allWords(others, fields)] : []),
      ]
      return sought.length === 0 ? new Set() : sought.reduce(inBoth)
    }
    const about = holding(ABOUT)
    return new Map(
      [...holding(ALL)].map((nctId) => [nctId, about.has(nctId) ? 'about' : 'mentioned'] as const),
    )
  }

  function allWords(tokens: readonly Token[], fields: FieldNames): Ids {
    const queries = tokens.map(({ plain }) => plain)
    return idsOf(
      index.search({ combineWith: 'AND', queries, fuzzy, prefix }, { fields: [...fields] }),
    )
  }

  function anyOf({ meaning, sought, said }: Understood, fields: FieldNames): Ids {
    const known = writtenIn.get(fields) ?? new Map<Meaning, Ids>()
    writtenIn.set(fields, known)
    const written = known.get(meaning) ?? anyPhrase(sought, fields, true)
    known.set(meaning, written)
    return new Set([...written, ...anyPhrase([plainWords(said)], fields, false)])
  }

  /** Trials with one of some phrases, word after word. */
  function anyPhrase(
    phrases: readonly (readonly string[])[],
    fields: FieldNames,
    withEnding: boolean,
  ): Ids {
    const found = new Set<string>()
    for (const phrase of phrases) {
      const last = phrase.at(-1) ?? ''
      const ends = withEnding && ending(last)
      const hits = index.search(
        { combineWith: 'AND', queries: [...phrase], prefix: (term) => ends && term === last },
        { fields: [...fields], fuzzy: false },
      )
      const looked = ` ${phrase.join(' ')}${ends ? '' : ' '}`
      for (const nctId of idsOf(hits)) {
        if (phrase.length === 1 || fields.some((name) => lineOf(nctId, name).includes(looked)))
          found.add(nctId)
      }
    }
    return found
  }

  function lineOf(nctId: string, name: keyof Fields): string {
    const lines = linesOf.get(nctId) ?? { ...NO_LINES }
    linesOf.set(nctId, lines)
    lines[name] ||= ` ${plainWords(fieldsOf.get(nctId)?.[name] ?? '').join(' ')} `
    return lines[name]
  }
}

const inBoth = (one: Ids, other: Ids): Ids => new Set([...one].filter((id) => other.has(id)))

const NO_LINES = { title: '', about: '', treatment: '', place: '', people: '', text: '' }

const idsOf = (hits: readonly { readonly id: unknown }[]): Ids =>
  new Set(hits.map((hit) => String(hit.id)))

declare global {
  /** Next.js bundles each route by itself: what is made of a copy is kept here, so that the routes of a process share it. */
  var gutcheckFinders: WeakMap<readonly Entry[], WordFinder> | undefined
}

/** The finder of a list of entries. Its index is made when words are first looked for, and kept as long as the list is. */
export function wordFinderFor(entries: readonly Entry[]): WordFinder {
  globalThis.gutcheckFinders ??= new WeakMap()
  const finders = globalThis.gutcheckFinders
  return (words) => {
    const finder = finders.get(entries) ?? createWordFinder(entries)
    finders.set(entries, finder)
    return finder(words)
  }
}

function searchable({ trial, reading }: Entry): Fields {
  return {
    title: join([
      trial.title,
      trial.officialTitle,
      trial.acronym,
      trial.nctId,
      ...trial.aliases,
      ...trial.otherIds,
    ]),
    about: join([...trial.conditions, ...trial.keywords, ...reading.topics.map(topicWords)]),
    treatment: join(trial.interventions.flatMap((one) => [one.name, ...one.otherNames])),
    text: join([
      trial.summary,
      trial.description,
      ...[...trial.primaryOutcomes, ...trial.secondaryOutcomes].map((one) => one.measure),
    ]),
    place: join(
      trial.sites.flatMap((site) => [site.facility, site.city, site.region, site.country]),
    ),
    people: join([trial.sponsor?.name, ...trial.collaborators.map((one) => one.name)]),
  }
}

/** No phrase goes on from one part to the next. */
function join(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' ¦ ')
}
