import { z } from 'zod'
import { renumbered, type Study, studyOf } from '../study/study.ts'
import { grown, without, withWrongTypes } from './spoilt-record.ts'

/** Reads what is wrong with the studies themselves, in searches, by ids and singly alike; what is left out is right. */
export const shelfFaultsSchema = z.object({
  /** The share of studies, 0 to 1, that are not there. What a smaller share takes away, a larger one does too. */
  lost: z.number().min(0).max(1).default(0),
  /** How many studies are there: the first ones, in the order in which they were given. */
  only: z.int().nonnegative().nullable().default(null),
  /** Paths that every record lacks, such as `protocolSection.statusModule.overallStatus`; lists on the way are walked through. */
  stripped: z.array(z.string().min(1)).readonly().default([]),
  /** Whether the first, third, fifth … record holds values of other kinds than the registry's: see `withWrongTypes`. */
  wrongTypes: z.boolean().default(false),
  /** About how many studies there are: copies under new numbers, from NCT70000000 on, make up what is missing. Words find them with the study that they copy. */
  times: z.int().positive().max(1_000_000).nullable().default(null),
  /** The size that the first record grows to, in bytes of JSON, in its `detailedDescription`. */
  largeStudyBytes: z.int().positive().nullable().default(null),
})

export type ShelfFaults = Readonly<z.infer<typeof shelfFaultsSchema>>

/** What is left of the studies, and of what they say. Faults take effect in the order of `shelfFaultsSchema`. */
export function spoiltStudies(studies: readonly Study[], faults: ShelfFaults): readonly Study[] {
  const { lost, only, stripped, wrongTypes, times, largeStudyBytes } = faults
  const left = withoutShare(studies, lost).slice(0, only ?? undefined)
  const lacking =
    stripped.length === 0 ? left : left.map(changed((record) => without(record, stripped)))
  const wrong = wrongTypes ? lacking.map(everySecond(changed(withWrongTypes))) : lacking
  const many = times === null ? wrong : multiplied(wrong, times)
  const [first, ...others] = many
  if (largeStudyBytes === null || first === undefined) return many
  return [changed((record) => grown(record, largeStudyBytes))(first, 0), ...others]
}

type Change = (study: Study, at: number) => Study

function changed(change: (record: unknown) => unknown): Change {
  return ({ record }, at) => studyOf(change(record), at)
}

function everySecond(change: Change): Change {
  return (study, at) => (at % 2 === 0 ? change(study, at) : study)
}

/** Ranks follow nothing in a record, so those that go are of all kinds and from all pages. */
function withoutShare(studies: readonly Study[], share: number): readonly Study[] {
  if (share === 0) return studies
  const ranked = [...studies].sort((one, other) => one.rank - other.rank)
  const gone = new Set(ranked.slice(0, Math.round(share * studies.length)))
  return studies.filter((study) => !gone.has(study))
}

function multiplied(studies: readonly Study[], times: number): readonly Study[] {
  const count = Math.max(0, studies.length === 0 ? 0 : times - studies.length)
  const copies = Array.from({ length: count }, (_, at) => {
    const study = studies[at % studies.length]
    return study ? renumbered(study, `NCT7${String(at).padStart(7, '0')}`) : []
  })
  return [...studies, ...copies.flat()]
}
