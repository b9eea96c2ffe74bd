import MiniSearch, { type Query } from 'minisearch'
import { plainLetters } from '../../geo/place-keys.ts'
import { expandWords } from '../../trials/search/synonyms.ts'
import { topicWords } from '../../trials/topics/topics.ts'
import type { Entry } from '../catalogue.ts'

/** Finds the numbers of the trials that hold all words of a search, in any order, with small typos forgiven. */
export type WordFinder = (words: string) => ReadonlySet<string>

const FIELDS = ['title', 'about', 'treatment', 'text', 'place', 'people'] as const

/** Short words are left as they are: one letter off makes another word of them. */
const fuzzy = (term: string) => (term.length >= 5 ? 0.2 : false)
const prefix = (term: string) => term.length >= 3

/** Indexes a catalogue once, for many searches. */
export function createWordFinder(entries: readonly Entry[]): WordFinder {
  const index = new MiniSearch<Record<string, string>>({
    fields: [...FIELDS],
    processTerm: (term) => plainLetters(term) || null,
  })
  index.addAll(entries.map(searchable))
  return (words) => {
    const { synonyms, rest } = expandWords(words)
    const any = synonyms.map(({ said, also }) => anyOf([said, ...also]))
    const all: Query[] = rest === '' ? any : [...any, allWordsOf(rest)]
    const found = index.search({ combineWith: 'AND', queries: all })
    return new Set(found.map((hit) => String(hit.id)))
  }
}

const finders = new WeakMap<readonly Entry[], WordFinder>()

/** The index of a list of entries, made on first use and kept as long as the list is. */
export function wordFinderFor(entries: readonly Entry[]): WordFinder {
  const finder = finders.get(entries) ?? createWordFinder(entries)
  finders.set(entries, finder)
  return finder
}

function allWordsOf(phrase: string): Query {
  return { combineWith: 'AND', queries: [phrase], fuzzy, prefix }
}

function anyOf(phrases: readonly string[]): Query {
  return {
    combineWith: 'OR',
    queries: phrases.map((phrase) => ({
      combineWith: 'AND',
      queries: [phrase],
      fuzzy: false,
      prefix,
    })),
  }
}

function searchable({ trial, reading }: Entry): Record<string, string> {
  return {
    id: trial.nctId,
    title: join([trial.title, trial.officialTitle, trial.acronym, trial.nctId, ...trial.otherIds]),
    about: join([...trial.conditions, ...trial.keywords, ...reading.topics.map(topicWords)]),
    treatment: join(trial.interventions.flatMap((one) => [one.name, ...one.otherNames])),
    text: join([
      trial.summary,
      trial.description,
      ...trial.primaryOutcomes.map((one) => one.measure),
    ]),
    place: join(
      trial.sites.flatMap((site) => [site.facility, site.city, site.region, site.country]),
    ),
    people: join([trial.sponsor?.name, ...trial.collaborators.map((one) => one.name)]),
  }
}

function join(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' ')
}
