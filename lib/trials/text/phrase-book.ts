/** A phrase as data: words with a space between them. `{a|b}` means either, an empty choice that the word may be left out; `stem*` any word that begins so. */
export type PhraseRow<Value> = { readonly value: Value; readonly phrases: readonly string[] }

export type PhraseBook<Value> = {
  /** The longest phrase that begins at one of many words; of two that are equally long, the one of the earlier row. Null for none. */
  readonly find: (
    words: readonly string[],
    at: number,
  ) => { readonly value: Value; readonly length: number } | null
  /** Whether any phrase begins with a word. */
  readonly begins: (word: string) => boolean
}

/** Branches that most have none of are null: there are some ten thousand of them. */
type Node<Value> = {
  next: Map<string, Node<Value>> | null
  stems: Map<string, Node<Value>> | null
  /** Letters of the longest stem: of a longer word, no more are looked at. */
  longestStem: number
  /** Set on the last word of a phrase, with the number of its row. */
  found?: { readonly value: Value; readonly row: number }
}

type Found<Value> = { readonly value: Value; readonly length: number; readonly row: number }

const SHORTEST_STEM = 2

/** The phrases of a list that is separated by commas. */
export function phrases(list: string): string[] {
  return list.trim().split(/\s*,\s*/u)
}

/** Every way to say a phrase with choices. */
export function spelledOut(phrase: string): string[] {
  const choice = /\{([^{}]*)\}/u.exec(phrase)
  if (choice === null) return [phrase.replace(/\s+/gu, ' ').trim()]
  const [whole, options = ''] = choice
  return options.split('|').flatMap((option) => spelledOut(phrase.replace(whole, option)))
}

const POSSESSIVE = /'s?$|s'$/u

const isPlain = (word: string) => !word.endsWith('s') && !word.endsWith("'")

/** A word as it is, and what it may be the plural or possessive of. */
function formsOf(word: string): readonly string[] {
  if (isPlain(word)) return [word]
  const bare = word.replace(POSSESSIVE, (ending) => (ending === "s'" ? 's' : ''))
  if (!bare.endsWith('s') || bare.length < 4) return [word, bare]
  return [word, bare, bare.slice(0, -1), bare.replace(/es$/u, ''), bare.replace(/ies$/u, 'y')]
}

/**
 * Makes a book of phrases, which are in small letters. Plurals and possessives are found under the plain word. The time of a look grows with the length of the
 * phrase that is found, and not with the number of phrases.
 */
export function createPhraseBook<Value>(rows: readonly PhraseRow<Value>[]): PhraseBook<Value> {
  let made: Node<Value> | null = null
  // A server loads a book with each route, and reads in few of them.
  const root = () => {
    made ??= rootOf(rows)
    return made
  }
  // Texts say the same words over and over.
  const known = new Map<string, readonly Node<Value>[]>()
  const begin = (word: string) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const branches = branchesFor(root(), word)
    if (known.size < MOST_KNOWN && word.length <= LONGEST_KNOWN) known.set(word, branches)
    return branches
  }
  return {
    find: (words, at) => {
      const word = words[at]
      if (word === undefined) return null
      return best(begin(word), words, at, 1)
    },
    begins: (word) => begin(word).length > 0,
  }
}

function rootOf<Value>(rows: readonly PhraseRow<Value>[]): Node<Value> {
  const root: Node<Value> = { next: null, stems: null, longestStem: 0 }
  for (const [row, { value, phrases: list }] of rows.entries()) {
    for (const phrase of list.flatMap(spelledOut)) {
      if (phrase === '') continue
      const last = phrase.split(' ').reduce(grown, root)
      last.found ??= { value, row }
    }
  }
  return shared(root, { nodes: new Map(), numbers: new Map() })
}

type Seen<Value> = {
  /** One node for each way in which phrases can go on and end, by a name of that way. */
  readonly nodes: Map<string, Node<Value>>
  readonly numbers: Map<Node<Value>, number>
}

/** The same tree with each ending there once: phrases with choices end alike, and make ten times as many nodes. */
function shared<Value>(node: Node<Value>, seen: Seen<Value>): Node<Value> {
  const names = [node.next, node.stems].map((branch) => {
    if (branch === null) return ''
    for (const [word, further] of branch) branch.set(word, shared(further, seen))
    return [...branch].map(([word, further]) => `${word} ${seen.numbers.get(further)}`).join()
  })
  const name = [node.found?.row, ...names].join(';')
  const same = seen.nodes.get(name)
  if (same !== undefined) return same
  seen.nodes.set(name, node)
  seen.numbers.set(node, seen.numbers.size)
  return node
}

/** Words that are remembered, and letters of one: longer ones do not come again. */
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 60

function grown<Value>(node: Node<Value>, word: string): Node<Value> {
  const isStem = word.endsWith('*')
  const key = isStem ? word.slice(0, -1) : word
  const branch = (isStem ? node.stems : node.next) ?? new Map<string, Node<Value>>()
  const made = branch.get(key) ?? { next: null, stems: null, longestStem: 0 }
  branch.set(key, made)
  if (isStem) {
    node.stems = branch
    node.longestStem = Math.max(node.longestStem, key.length)
  } else {
    node.next = branch
  }
  return made
}

/** The best phrase that goes on by one of some branches, of which `length` words are read. */
function best<Value>(
  branches: readonly Node<Value>[],
  words: readonly string[],
  at: number,
  length: number,
): Found<Value> | null {
  let found: Found<Value> | null = null
  for (const branch of branches) {
    const next = words[at + length]
    const further = next === undefined ? NONE : branchesFor(branch, next)
    const longer = further.length === 0 ? null : best(further, words, at, length + 1)
    const own = branch.found === undefined ? null : { ...branch.found, length }
    for (const one of [longer, own]) if (one !== null && isBetter(one, found)) found = one
  }
  return found
}

const NONE: readonly never[] = []

const isBetter = <Value>(one: Found<Value>, other: Found<Value> | null) =>
  other === null ||
  one.length > other.length ||
  (one.length === other.length && one.row < other.row)

/** Where a word leads on to: as it stands, in its plain form, by its stem. */
function branchesFor<Value>(
  { next, stems, longestStem }: Node<Value>,
  word: string,
): readonly Node<Value>[] {
  const whole = next?.get(word)
  const forms = isPlain(word)
    ? []
    : formsOf(word)
        .slice(1)
        .flatMap((form) => next?.get(form) ?? [])
  const exact = whole === undefined ? forms : [whole, ...forms]
  if (stems === null) return exact
  for (let length = Math.min(word.length, longestStem); length >= SHORTEST_STEM; length -= 1) {
    const stem = stems.get(word.slice(0, length))
    if (stem) return [...exact, stem]
  }
  return exact
}
