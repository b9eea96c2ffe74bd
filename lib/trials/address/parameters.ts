import { SORTS } from '../search/orders.ts'
import { FACETS, LONGEST_NAME, LONGEST_WORDS } from '../search/search.ts'

/**
 * How a value is to be read. `choice` is one of a few words that we wrote; `name` a place as records name it; `numbers` are trial numbers;
 * `words` are a person's own, where each letter may be meant; `pasted` may hold a whole message, with addresses in it.
 */
type Reading = 'choice' | 'name' | 'numbers' | 'words' | 'pasted'

/** One thing that an address of ours can hold. */
export type Parameter = {
  readonly name: string
  readonly reading: Reading
  /** How many different values are used. */
  readonly most: number
  /** Letters of one value: what is longer is cut there, or, where it cannot be cut, is none. */
  readonly longest: number
  /** What one of them is called, and two. */
  readonly one: string
  readonly many: string
  /** Whether a value, mended and not too long, can be used. */
  readonly fits: (value: string) => boolean
}

/** Each country is shown with a way to the list without it, so that twice as many are four times the page. */
const MOST_COUNTRIES = 30
/** Every state of the United States, and some of a second country. */
const MOST_REGIONS = 60
/** Times that numbers may be named, each time several. */
const MOST_NUMBERS = 200
/** Texts that were typed where a trial number is asked for. One form sends one. */
const MOST_PASTED = 10
/** Letters of a message that somebody pasted with a number in it, or of a list of numbers: a browser sends no longer one on purpose. */
const LONGEST_PASTED = 20_000
/** Letters of a text from which a title is made. */
const LONGEST_TITLE_TEXT = 2_000
const LONGEST_CHOICE = 40

const anything = () => true

function choice(
  name: string,
  one: string,
  many: string,
  choices: readonly string[],
  most = 1,
): Parameter {
  const known = new Set(choices)
  const fits = (value: string) => known.has(value)
  return { name, reading: 'choice', most, longest: LONGEST_CHOICE, one, many, fits }
}

const place = (name: string, most: number, one: string, many: string): Parameter => ({
  name,
  reading: 'name',
  most,
  longest: LONGEST_NAME,
  one,
  many,
  fits: anything,
})

const words = (name: string, longest: number, one: string, many: string): Parameter => ({
  name,
  reading: 'words',
  most: 1,
  longest,
  one,
  many,
  fits: anything,
})

const typed = (name: string, reading: 'numbers' | 'pasted', most: number): Parameter => ({
  name,
  reading,
  most,
  longest: LONGEST_PASTED,
  one: 'text with trial numbers',
  many: 'texts with trial numbers',
  fits: anything,
})

/** Where in a list to go on. Which pages there are only the list knows. */
const page: Parameter = {
  ...choice('page', 'page', 'pages', []),
  fits: (value) => /^(?:all|\d{1,3})$/.test(value),
}

const filters = FACETS.map(({ id, legend, choices }) => {
  if (id === 'country') return place(id, MOST_COUNTRIES, 'country', 'countries')
  if (id === 'region') return place(id, MOST_REGIONS, 'part of a country', 'parts of countries')
  const ids = (choices ?? []).map((one) => one.id)
  return choice(id, `choice of “${legend}”`, `choices of “${legend}”`, ids, ids.length)
})

/** All that an address of ours can hold, by its name there. Anything else in an address is not ours, and nothing of it is read. */
export const PARAMETERS: ReadonlyMap<string, Parameter> = new Map(
  [
    words('q', LONGEST_WORDS, 'search', 'searches'),
    ...filters,
    choice(
      'sort',
      'order',
      'orders',
      SORTS.map(({ id }) => id),
    ),
    page,
    typed('ids', 'numbers', MOST_NUMBERS),
    words('title', LONGEST_TITLE_TEXT, 'title', 'titles'),
    choice('show', 'way to show the table', 'ways to show the table', ['differences']),
    choice('large', 'size of letters', 'sizes of letters', ['1']),
    typed('trial', 'pasted', MOST_PASTED),
    typed('number', 'pasted', MOST_PASTED),
  ].map((one) => [one.name, one]),
)
