/** Letters that Unicode does not take apart into a plain one and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  ŋ: 'n',
}
/** A text in small letters without accents, each by the plain one that people type for it: "Łódź" → "lodz". Other scripts stay. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, (letter) => PLAIN[letter] ?? letter)
}

/** How those who have no such keys write them: Muenster, Aarhus. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

const ASCII = /^[\x20-\x7e]*$/
const PARTS = /[\s\-/()[\],]+/
/** Words of fewer letters are no way to look for a place, unless its name begins with them. */
const SHORTEST_WORD = 3

/** Small letters and digits alone, without accents: "São Paulo" → "saopaulo". Empty for a name in another script. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  const ascii = ASCII.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/[^\x20-\x7e]/g, (letter) => PLAIN[letter] ?? '')
  return ascii.replace(/[^a-z0-9]+/g, '')
}

/** Names that can be written in more ways than one. */
const HAS_SPELLINGS = /[äöüøå]|\b(?:st|saint|sankt)\b/

/** The ways to write one name: with Saint or Sankt as St, St as Saint, and with its dots and rings spelt out. */
function spellings(name: string): string[] {
  const lower = name.toLowerCase().normalize('NFC')
  if (!HAS_SPELLINGS.test(lower)) return [lower]
  const saints = [
    lower,
    lower.replace(/\bst\.? (?=\S)/, 'saint '),
    lower.replace(/\b(?:saint|sankt)(?=[ -])/, 'st'),
  ]
  const spelt = saints.map((one) => one.replace(/[äöüøå]/g, (letter) => SPELT_OUT[letter] ?? ''))
  return [...new Set([...saints, ...spelt])]
}

/** What a whole name is found by, in each of its spellings. */
export function wholeKeys(name: string): string[] {
  return distinct(spellings(name).map(folded))
}

/** What a name is found by when only its beginning, or that of any later word in it, is typed: "losangeles" and "angeles". */
export function wordKeys(name: string): string[] {
  return distinct(
    spellings(name).flatMap((spelling) => {
      const words = spelling.split(PARTS).map(folded)
      return words.flatMap((word, at) =>
        at === 0 || word.length >= SHORTEST_WORD ? words.slice(at).join('') : [],
      )
    }),
  )
}

function distinct(keys: readonly string[]): string[] {
  const [only] = keys
  if (keys.length === 1 && only !== undefined) return only === '' ? [] : [only]
  return [...new Set(keys)].filter((key) => key !== '')
}

/** What a name is found by when only its first words are given, as records do: "frankfurt", "frankfurtam", "frankfurtammain". */
export function leadKeys(name: string): string[] {
  return distinct(
    spellings(name).flatMap((spelling) => {
      const words = spelling.split(PARTS).map(folded)
      return words.map((_, at) => words.slice(0, at + 1).join(''))
    }),
  )
}
