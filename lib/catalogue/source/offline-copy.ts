import { z } from 'zod'
import type { Provenance } from '../../trials/record/trial.ts'
import type { Copy } from './copy.ts'
import bundled from './offline-copy.json' with { type: 'json' }

const bundledSchema = z.object({ recordedOn: z.iso.date(), studies: z.array(z.unknown()) })

/** The copy of real records that ships with the app: the last resort, and always there. */
export function offlineCopy(): Copy {
  const { recordedOn, studies } = bundledSchema.parse(bundled)
  return {
    format: 2,
    readAt: recordedOn,
    dataTimestamp: null,
    chosenBy: null,
    studies,
    leftOut: [],
    setAside: [],
  }
}

const some = z.string().nullish().catch(null)
const many = z.array(z.string()).catch([])

/** What the copy says about parts of a record, and how a page introduces it. */
const NOTES = [
  { key: 'note', words: '' },
  { key: 'agesFrom', words: 'Ages are taken from: ' },
  { key: 'allocationFrom', words: 'How the groups are made is taken from: ' },
  { key: 'referencesFrom', words: 'Papers are taken from: ' },
  { key: 'mirrorStatements', words: 'A copy of the record elsewhere says: ' },
  { key: 'otherRegistryIds', words: 'In another registry: ' },
  { key: 'likelyPapers', words: 'A paper that may belong to it: ' },
  { key: 'outsideRecord', words: '' },
] as const

const provenanceSchema = z.object({
  _provenance: z.looseObject({
    facts: some,
    restated: many,
    sources: many,
    eligibilityIncomplete: some,
    sitesInRecord: z.number().int().nonnegative().nullish().catch(null),
    allocationFrom: some,
  }),
})

/** What the bundled copy tells about where one of its records came from; null for any record that does not tell. */
export function provenanceOf(raw: unknown): Provenance | null {
  const parsed = provenanceSchema.safeParse(raw)
  if (!parsed.success) return null
  const given = parsed.data._provenance
  return {
    facts: given.facts ?? null,
    restated: given.restated,
    sources: given.sources,
    eligibilityIncomplete: given.eligibilityIncomplete ?? null,
    notes: NOTES.flatMap(({ key, words }) => texts(given[key]).map((text) => `${words}${text}`)),
    sitesInRecord: given.sitesInRecord ?? null,
    allocationFrom: given.allocationFrom ?? null,
  }
}

function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.filter((text) => typeof text === 'string')
}
