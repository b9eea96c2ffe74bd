/**
 * The first trial number in a text or link, as NCT and eight digits, or null where there is none. Forgives case, spaces and dashes.
 * Digits beyond eight make it no number: cutting them off would open another trial.
 */
export function findNctId(text: string): string | null {
  const found = /(?<![a-z0-9])nct[\s_:#-]{0,3}(\d{8})(?!\d)/i.exec(text.normalize('NFKC'))
  return found ? `NCT${found[1]}` : null
}
