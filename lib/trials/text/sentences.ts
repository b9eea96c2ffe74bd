/** One sentence as it stands in a text: `text` is exactly `source.slice(start, end)`. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number }

/** Longer than any real sentence. A list without a full stop is cut there, between two words. */
const LONGEST = 1_500

const set = (words: string) => new Set(words.trim().split(/\s+/u))

/** A full stop after these never ends a sentence, or does so only before a word that starts one. */
const ABBREVIATIONS = set(`
  e.g i.e eg ie dr drs mr mrs ms prof vs approx ca cf viz resp incl excl fig figs tab al st u.s u.k u.s.a
  inc ltd co corp dept univ assoc ref refs tel ext ave jan feb mar apr jun jul aug sep sept oct nov dec
  i.v i.m s.c p.o b.i.d t.i.d q.d p.m a.m ph.d m.d b.sc m.sc sp spp var min max hr hrs wk wks mo yr yrs
  eq vol pp para art sec gen hosp inst med no nos nr op p etc
`)

/** These name a thing with its number: "No. 12", "Fig. 3". Before anything else the full stop is one. */
const BEFORE_A_NUMBER = set('no nos nr p pp art sec op min max mo sep mar')

/** Words that begin a sentence far more often than a name. */
const STARTERS = set(`
  a after all although an any approval as at because before both but criteria data during each eligible
  enrolled ethical ethics every exclusion following for funding however if in inclusion informed it its no
  on once only our participants participation patients people persons primary randomization secondary since
  some study subjects that the there therefore these they this those to treatment trial two upon volunteers
  we when where while with women written you your
`)

const BULLET = /^(?:[-–—*•·●▪◦‣+]|\\[-*+])+\s+/u
const NUMBERED = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\\?[.)])+\s+/iu
const HEADER = /(?:inclusion|exclusion) criteria\s?:/giu
const TERMINAL = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|\p{Lu}|$)/gu
const DASH = /\s(?=(?:[-–—*•●▪]|\\[-*])\s[\p{L}\p{N}(<>≥≤≦≧"'\\])/gu
const NUMBER = /\s\(?(\d{1,2})\\?[.)]\s(?=\p{L})/gu
const UNFINISHED = /(?:,|\s(?:the|a|an|of|by|and|or|to|in|for|with))$/iu

/**
 * Splits the text of a record into sentences and list items, in order. Nothing is altered or invented: each is
 * an exact piece of the text, without its bullet or number; white space and bare bullets are left out.
 */
export function sentencesOf(text: string): Sentence[] {
  return linesOf(text).flatMap(([start, end]) =>
    cutPoints(text, start, end).flatMap(([from, to]) => trimmed(text, from, to)),
  )
}

type Span = readonly [start: number, end: number]

/** Pieces between line breaks, with the breaks that only wrap a sentence left inside. */
function linesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\n\s*/gu)) {
    const next = match.index + match[0].length
    if (wraps(text, start, match.index, next)) continue
    spans.push([start, match.index])
    start = next
  }
  spans.push([start, text.length])
  return spans
}

function wraps(text: string, start: number, end: number, next: number): boolean {
  if (text.slice(end + 1, next).includes('\n')) return false
  const before = text.slice(Math.max(start, end - 40), end).trimEnd()
  const after = text.slice(next, next + 20)
  if (BULLET.test(after) || NUMBERED.test(after) || /[.!?:;]["')\]]?$/u.test(before)) return false
  return /^[\p{Ll}(]/u.test(after) || UNFINISHED.test(before)
}

/** The sentences between two line breaks. */
function cutPoints(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end)
  const items = inlineItems(line)
  const cuts = new Set([...items, ...stops(line, items), ...headers(line)])
  const spans: Span[] = []
  let from = 0
  for (const cut of [...cuts, line.length].sort((a, b) => a - b)) {
    while (cut - from > LONGEST) {
      const space = line.slice(from, from + LONGEST).lastIndexOf(' ')
      const to = from + (space > 0 ? space : LONGEST)
      spans.push([start + from, start + to])
      from = to
    }
    spans.push([start + from, start + cut])
    from = cut
  }
  return spans
}

/** Where a full stop, question or exclamation mark ends a sentence. */
function stops(line: string, items: ReadonlySet<number>): number[] {
  const found: number[] = []
  for (const match of line.matchAll(TERMINAL)) {
    const end = match.index + match[0].length
    if (endsSentence(line, match.index, end, match[0], items)) found.push(end)
  }
  return found
}

function endsSentence(
  line: string,
  at: number,
  end: number,
  mark: string,
  items: ReadonlySet<number>,
): boolean {
  const wordStart = startOfWord(line, at)
  if (wordStart === at || items.has(wordStart)) return false
  const word = line.slice(wordStart, at)
  if (wordStart === 0 && word.length < 3) return false
  const after = line.slice(end, end + 20)
  const next = after.trimStart()
  if (next === '') return true
  if (next === after) return mark === '.' && runsOn(word, next)
  if (/^\p{Ll}/u.test(next)) {
    return mark === '.' && word.length > 3 && !isAbbreviation(word) && startsSentence(next)
  }
  if (mark !== '.') return true
  if (BEFORE_A_NUMBER.has(word)) return !/^\d/u.test(next)
  const short = /^(?:\p{L}\.)*\p{Lu}$/u.test(word) || isAbbreviation(word)
  return short ? startsSentence(next) : !',;:)'.includes(next.charAt(0))
}

/** "Ms." is one, and "MS." is an illness at the end of its sentence. */
const isAbbreviation = (word: string) =>
  ABBREVIATIONS.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word)

function startsSentence(next: string): boolean {
  return STARTERS.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '')
}

/** The beginning of the word that ends at `at`: letters, digits and the stops inside "U.S" and "5.5". */
function startOfWord(line: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 20 && !' \t(/["“,;:'.includes(line.charAt(start - 1))) start -= 1
  return start
}

/** A full stop without a space after it: "visits.Participants", never "5.5", "U.S." or an address. */
function runsOn(word: string, next: string): boolean {
  return /(?:\p{Ll}{3}|[)%\]]|\p{Lu}{3})$/u.test(word) && /^\p{Lu}(?:\p{Ll}{2}|\s)/u.test(next)
}

/** Where the items of a list begin that was written in one line: " - one - two", "1. one 2. two". */
function inlineItems(line: string): ReadonlySet<number> {
  const dashes = [...line.matchAll(DASH)].map((match) => match.index)
  const first = dashes.find((at) => at > 0 && ':.;)'.includes(line.charAt(at - 1)))
  const listFrom = BULLET.test(line.slice(0, 10)) || dashes.length > 2 ? 0 : (first ?? line.length)
  const numbers: number[] = []
  for (const match of line.matchAll(NUMBER)) {
    if (Number(match[1]) === numbers.length + 1) numbers.push(match.index + 1)
  }
  return new Set([...dashes.filter((at) => at >= listFrom), ...(numbers.length > 1 ? numbers : [])])
}

/** Before and after "Inclusion Criteria:", which records put into the middle of a line. */
function headers(line: string): number[] {
  return [...line.matchAll(HEADER)].flatMap((match) => [match.index, match.index + match[0].length])
}

function trimmed(text: string, from: number, to: number): Sentence[] {
  const bare = text.slice(from, to).trim().replace(BULLET, '').replace(NUMBERED, '')
  if (!/[\p{L}\p{N}]/u.test(bare)) return []
  const end = from + text.slice(from, to).trimEnd().length
  return [{ text: bare, start: end - bare.length, end }]
}
