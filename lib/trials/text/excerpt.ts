import { shortened } from './shortened.ts'

/**
 * A text cut on both sides, at words, so that what stands at `at` (an index into it) is in sight; with an ellipsis where something was left out. A text that
 * is short enough stays whole. `longest` is in characters.
 */
export function excerpt(text: string, at: number, longest: number): string {
  if (text.length <= longest) return shortened(text, longest)
  const ahead = Math.floor(longest / 3)
  if (at <= ahead * 2) return shortened(text, longest)
  const from = text.indexOf(' ', Math.min(at - ahead, text.length - longest))
  return `…${shortened(text.slice(from === -1 ? at : from + 1), longest - 1)}`
}
