import { z } from 'zod'
import { haveRealRecords, readJsonLines, realRecordPath } from '../support/records/real-records.ts'
import { wholeRegistry } from '../support/records/whole-registry.ts'

/** How much text the fields that the topic rules read hold in a full record, in characters. The real records at hand hold less: most lack summary and criteria. */
const FULL_TEXT = 8_000

const recordSchema = z.looseObject({
  protocolSection: z.looseObject({
    descriptionModule: z.looseObject({ detailedDescription: z.string().nullish() }).nullish(),
  }),
})

/** As many sentences as differ, none of which says anything of the gut. */
const SENTENCES = Array.from({ length: 97 }, (_, at) => {
  const visit = `Visit ${at + 1} is at week ${at * 4}, with an examination by a neurologist, EDSS, a timed walk of 25 feet and blood for safety.`
  return `${visit} Participants who relapse are seen within ${(at % 7) + 1} days; an MRI with gadolinium follows unless it was done before. `
})

/** Every study that is to be read, each padded in its description to the size of a full record; as many real ones as the registry has on MS where they are at hand. */
export function paddedStudies(): unknown[] {
  const studies = haveRealRecords
    ? readJsonLines(realRecordPath('ms-studies.jsonl'))
    : wholeRegistry()
  return studies.map(padded)
}

/** A record with as much text in its description as a full one; one that has as much is left alone. `at` is its place, so that texts differ. */
export function padded(raw: unknown, at: number): unknown {
  const record = recordSchema.parse(raw)
  const { protocolSection } = record
  const { descriptionModule } = protocolSection
  const missing = FULL_TEXT - JSON.stringify(protocolSection).length
  if (missing <= 0) return record
  const text = Array.from({ length: 60 }, (_, line) => SENTENCES[(at + line) % SENTENCES.length])
  const detailedDescription = `${descriptionModule?.detailedDescription ?? ''}\n\n${text.join('').slice(0, missing)}`
  return {
    ...record,
    protocolSection: {
      ...protocolSection,
      descriptionModule: { ...descriptionModule, detailedDescription },
    },
  }
}
