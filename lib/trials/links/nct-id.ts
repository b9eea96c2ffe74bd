import { withFewMarks } from '../../registry-client/study/visible-text.ts'

/**
 * A link inside a link is written with percent escapes, sometimes twice. Undone before looking, or the last letter
 * of an escape ("%2F") would stick to the number that follows it. Characters of other widths become the usual ones.
 */
export function withoutEscapes(text: string): string {
  let plain = text
  for (let round = 0; round < 3; round += 1) {
    plain = plain.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  }
  return withFewMarks(plain).normalize('NFKC')
}

/** A number typed with gaps between its digits. Read only where nothing else stands beside it: in a sentence the digit after a gap may count something else. */
const GAPPED = /^\s*nct[\s_:#.-]{0,3}((?:\d[\s.-]{0,2}){7}\d)\s*$/i

/**
 * All trial numbers in a text or link, each once, in order, as NCT and eight digits. Forgives case, spaces, dashes, full-width
 * characters, the escapes of a link within a link, and a number glued to the one before it. Digits beyond eight make it no number: cutting them off would open another trial.
 */
export function findNctIds(text: string): string[] {
  const plain = withoutEscapes(text)
  const gapped = GAPPED.exec(plain)?.[1]
  if (gapped !== undefined) return [`NCT${gapped.replace(/\D/g, '')}`]
  const found = plain.matchAll(
    /(?:(?<![a-z0-9])|(?<=nct[\s_:#-]{0,3}\d{8}))nct[\s_:#-]{0,3}(\d{8})(?!\d)/gi,
  )
  return [...new Set([...found].map((match) => `NCT${match[1]}`))]
}

/** The first trial number in a text or link, or null where there is none. */
export function findNctId(text: string): string | null {
  return findNctIds(text)[0] ?? null
}
