import type { Verdicts } from '../verdicts.ts'
import type { VerdictLabel } from './labels.ts'
import type { Check } from './rate.ts'

export type VerdictScore = {
  /** Of trials and persons that nothing speaks against: who is turned away all the same. */
  readonly turnedAway: readonly Check[]
  /** Of trials with such a person: those that turn one away. */
  readonly trialsTurningAway: readonly Check[]
  /** Of conflicts that were told: those that are none. */
  readonly falseConflicts: readonly Check[]
  /** Of clear conflicts with the text: those that were told. */
  readonly found: readonly Check[]
}

const TURNS_AWAY: readonly string[] = ['does-not-fit', 'not-yet']

/** How verdicts stand to labels. Records that were not read are left out. */
export function verdictScore(
  labels: readonly VerdictLabel[],
  verdictsOf: (nctId: string) => Verdicts | undefined,
): VerdictScore {
  const rows = labels.flatMap((label) => {
    const told = verdictsOf(label.nctId)?.[label.person]
    return told ? [{ ...label, told }] : []
  })
  const turnedAway = rows
    .filter(({ conflicts, structuredOnly }) => conflicts.length + structuredOnly.length === 0)
    .map(({ nctId, person, told }) => ({
      nctId,
      holds: TURNS_AWAY.includes(told.verdict),
      words: `${person}: ${told.verdict} for ${told.conflicts.join(', ') || 'nothing'}`,
    }))
  return {
    turnedAway,
    trialsTurningAway: [...Map.groupBy(turnedAway, ({ nctId }) => nctId)].map(
      ([nctId, persons]) => {
        const away = persons.filter(({ holds }) => holds).length
        return { nctId, holds: away > 0, words: `${away} of ${persons.length}` }
      },
    ),
    falseConflicts: rows.flatMap(({ nctId, person, conflicts, structuredOnly, told }) =>
      told.conflicts.map((name) => ({
        nctId,
        holds: ![...conflicts, ...structuredOnly].includes(name),
        words: `${person}: ${name}`,
      })),
    ),
    found: rows.flatMap(({ nctId, person, conflicts, told }) =>
      conflicts.map((name) => ({
        nctId,
        holds: told.conflicts.includes(name),
        words: `${person}: ${name}`,
      })),
    ),
  }
}
