import { unescaped } from '../text/record-markdown.ts'
import { createTagger } from '../text/tagger.ts'
import { JOINING_WORDS } from './joining-vocabulary.ts'

/** Years, both inclusive; null where there is no such limit. */
export type Ages = { readonly min: number | null; readonly max: number | null }

/** What a line says of who can join; null for what it does not speak of. */
export type JoiningLine = {
  readonly ages: Ages | null
  readonly sex: 'female' | 'male' | 'all' | null
  /** Whether it names a type of MS: it may not hold for people with another. */
  readonly namesType: boolean
}

export type Side = 'inclusion' | 'exclusion'

const tagsOf = createTagger(JOINING_WORDS, { all: '', definite: '' })

/** Signs as words, so that each is a letter. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[≥≧]|>\s*(?:\/\s*)?=|=\s*>/g, ' at least '],
  [/[≤≦]|<\s*(?:\/\s*)?=|=\s*</g, ' at most '],
  [/>/g, ' over '],
  [/</g, ' under '],
  [/(\d)\s*\+/g, '$1 or older '],
  [/(\d)(\s*(?:years?|yrs?)?)\s*[-–—‐‑−~]\s*(?=\d)/gi, '$1$2 to '],
  [/\by\.?\s?\/?\s?o\b\.?/gi, 'years old'],
]

/** A number as the tagger sees it; one that is not whole is no age that we compare. */
const NUMBER = /\d+(?:[.,]\d+)*%?/g

/** A longer line says more than who can join by age or sex. */
const LONGEST = 300

/** "The woman's age": of one of two who take part. */
const OF_ONE = /\b(?:wom[ae]n|m[ae]n|(?:fe)?males?)['’]s?\s/i

const Y = 'Y?A*'

type Form = { readonly letters: RegExp; readonly limits: readonly ('min' | 'max')[] }

const form = (letters: string, ...limits: Form['limits']): Form => ({
  letters: new RegExp(`^${letters}$`),
  limits,
})

/** What may stand there of ages, as letters of the vocabulary, and what its numbers are. */
const LETS_IN: readonly Form[] = [
  form(`A*B?A*#${Y}TA*#${Y}`, 'min', 'max'),
  form(`A*BA*#${Y}&A*#${Y}`, 'min', 'max'),
  form(`A*[Gg]#${Y}&?A*[Ll]#${Y}`, 'min', 'max'),
  form(`A*#${Y}LA+L#${Y}`, 'min', 'max'),
  form(`A*[Gg]A*#${Y}`, 'min'),
  form(`A*#${Y}OA*`, 'min'),
  form(`A*[Ll]A*#${Y}`, 'max'),
  form(`A*#${Y}UA*`, 'max'),
]

/** The same of a line that shuts out: what is below its number, or above. */
const SHUTS_OUT: readonly Form[] = [
  form(`A*lA*#${Y}(?:\\|?A*g|O)#${Y}`, 'min', 'max'),
  form(`A*lA*#${Y}`, 'min'),
  form(`A*gA*#${Y}`, 'max'),
]

const FORMS = { inclusion: LETS_IN, exclusion: SHUTS_OUT } as const

function sexIn(letters: string): JoiningLine['sex'] {
  const [female, male] = [letters.includes('F'), letters.includes('M')]
  if (female && male) return 'all'
  return female ? 'female' : male ? 'male' : null
}

/** The limits of a line that has no other numbers than ages; null where its letters have no form that we know. */
function agesIn(letters: string, numbers: readonly number[], side: Side): Ages | null {
  const found = FORMS[side].find((one) => one.letters.test(letters))
  if (found === undefined) return null
  const limit = (which: 'min' | 'max') => {
    const at = found.limits.indexOf(which)
    return at === -1 ? null : (numbers[at] ?? null)
  }
  return { min: limit('min'), max: limit('max') }
}

/**
 * Reads a line that says by age, by sex or by both who can join, and nothing else. Null unless every word of it is known: a group, a condition, an age at
 * another time or a second rule are never taken for a rule for everyone.
 */
export function readJoiningLine(line: string, side: Side): JoiningLine | null {
  if (line.length > LONGEST) return null
  const text = SIGNS.reduce((words, [sign, word]) => words.replace(sign, word), unescaped(line))
  const tags = tagsOf(text)
  if (/[.u$o]/.test(tags) || OF_ONE.test(line) || line.trimEnd().endsWith(':')) return null
  const sex = sexIn(tags)
  const letters = tags.replace(/[nPwt,;]/g, '').replace(/[FM]+(?:[&|][FM]+)*/g, '')
  const namesType = tags.includes('t')
  if (letters === '') return sex === null ? null : { ages: null, sex, namesType }
  const isAge = tags.includes('A') || (/[PFM]/.test(tags) && tags.includes('Y'))
  if (!isAge) return null
  const numbers = (text.match(NUMBER) ?? []).map(Number)
  const ages = numbers.every(Number.isInteger) ? agesIn(letters, numbers, side) : null
  return ages && { ages, sex, namesType }
}
