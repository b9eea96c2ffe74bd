import { z } from 'zod'
import type { Verdicts } from './verdicts.ts'

/** What a careful reader says of one trial for one person: the clear conflicts, and those of the registry's own fields alone. */
export const verdictLabelSchema = z.object({
  nctId: z.string(),
  person: z.string(),
  conflicts: z.array(z.string()),
  structuredOnly: z.array(z.string()),
})

export type VerdictLabel = z.infer<typeof verdictLabelSchema>

export type VerdictScore = {
  /** Persons with a trial that nothing speaks against, and how many of them are turned away all the same. */
  readonly free: number
  readonly turnedAway: number
  readonly clear: number
  readonly found: number
}

/** How verdicts stand to labels. Records that were not read are left out. */
export function verdictScore(
  labels: readonly VerdictLabel[],
  verdictsOf: (nctId: string) => Verdicts | undefined,
): VerdictScore {
  const rows = labels.flatMap((label) => {
    const told = verdictsOf(label.nctId)?.[label.person]
    return told ? [{ ...label, told }] : []
  })
  const free = rows.filter(
    ({ conflicts, structuredOnly }) => conflicts.length + structuredOnly.length === 0,
  )
  const clear = rows.flatMap(({ conflicts, told }) =>
    conflicts.map((name) => told.conflicts.includes(name)),
  )
  return {
    free: free.length,
    turnedAway: free.filter(
      ({ told }) => told.verdict === 'does-not-fit' || told.verdict === 'not-yet',
    ).length,
    clear: clear.length,
    found: clear.filter((found) => found).length,
  }
}
