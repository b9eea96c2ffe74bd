import type { Evidence } from './evidence.ts'
import { evidenceIn } from './lesson.ts'
import { LESSONS } from './lessons.ts'

/**
 * The paper that tells what a trial found, by its DOI: the registry seldom links it. Only where paper and record name each other: by number, or, of the
 * hookworm trial, by its short name WIRMS, its place and what was given.
 */
const PAPER_OF: Readonly<Record<string, `10.${string}`>> = {
  NCT00645749: '10.1177/1352458517736377',
  NCT01006941: '10.1177/1352458514568173',
  NCT01470521: '10.1001/jamaneurol.2020.1118',
  NCT04038541: '10.1016/j.msard.2024.105762',
}

/** The trials whose paper is told on a page to learn from. */
export const TOLD_TRIALS: readonly string[] = Object.keys(PAPER_OF)

/** What our pages to learn from tell of one trial, in our words, with source and date; empty where they tell nothing. */
export function evidenceOn(nctId: string): readonly Evidence[] {
  const doi = PAPER_OF[nctId]
  const isOnIt = ({ kind, sources }: Evidence) =>
    sources.some(
      ({ url }) =>
        (doi !== undefined && url === `https://doi.org/${doi}`) ||
        (kind === 'record' && url.endsWith(`/${nctId}`)),
    )
  return LESSONS.flatMap(evidenceIn).filter(isOnIt)
}
