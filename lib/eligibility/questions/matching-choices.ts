import { plainLetters } from '../../geo/place-keys.ts'
import type { Choice } from './choice.ts'

/** More choices than these are looked through by name. */
const AT_ONCE = 12

/** Whether there are too many choices to take in at a glance. */
export const isLong = (choices: readonly Choice[]) => choices.length > AT_ONCE

/** Small plain letters and digits, with one spelling for British and American words: "Coeliac" → "celiac", "Crohn's" → "crohns". */
function folded(text: string): string {
  return plainLetters(text).replace(/[ao]e/g, 'e').replace(/['’-]/g, '')
}

/** The choices that hold each word of what was typed, in their name, their hint or their id, wherever it stands in them. All of them where nothing was typed. */
export function matchingChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = folded(typed).split(/\s+/)
  return choices.filter(({ id, words, hint = '' }) => {
    const text = folded(`${words} ${hint} ${id}`)
    return wanted.every((word) => text.includes(word))
  })
}
