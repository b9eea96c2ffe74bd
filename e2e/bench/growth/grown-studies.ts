import { z } from 'zod'
import {
  haveRealRecords,
  readJsonLines,
  realRecordPath,
} from '../../support/records/real-records.ts'
import { wholeRegistry } from '../../support/records/whole-registry.ts'
import { padded } from '../padded-studies.ts'

const recordSchema = z.looseObject({
  protocolSection: z.looseObject({
    identificationModule: z.looseObject({ nctId: z.string(), briefTitle: z.string() }),
    eligibilityModule: z.looseObject({}),
    contactsLocationsModule: z.looseObject({ locations: z.array(z.unknown()).default([]) }),
  }),
})

const realCriteria = z.object({ eligibilityCriteria: z.string() })

/** The rules of real records, of any disease, where they are at hand: the bundled ones are short, and copies of them are packed to next to nothing. */
function criteriaAtHand(): readonly string[] {
  if (!haveRealRecords) return []
  const lines = readJsonLines(realRecordPath('unseen/other-criteria.jsonl'))
  return z
    .array(realCriteria)
    .parse(lines)
    .map((one) => one.eligibilityCriteria)
}

/** The towns that new titles name, so that they differ in their words and not in a number alone. */
const TOWNS = ['Leeds', 'Basel', 'Turin', 'Lyon', 'Graz', 'Ghent', 'Porto', 'Bergen', 'Brno']

/** How many trials the bundled copy lists: the smallest size that is measured. */
export const BUNDLED = wholeRegistry(0).length

/**
 * As many studies on the gut in MS as asked for, each as large as a full record: the bundled ones, then copies of them, each with a number of its own, a title of its own and
 * the places of another study. Where real records are at hand, each has the rules of one of them; all have somebody to ask.
 */
export function grownStudies(count: number): unknown[] {
  const bundled = z.array(recordSchema).parse(wholeRegistry(0))
  const criteria = criteriaAtHand()
  return Array.from({ length: count }, (_, at) => {
    const study = bundled[at % bundled.length]
    const round = Math.floor(at / bundled.length)
    if (study === undefined) return null
    const own = round > 0 ? another(study, at, bundled) : study
    return padded(completed(own, at, criteria), at)
  })
}

function completed({ protocolSection, ...rest }: Study, at: number, criteria: readonly string[]) {
  const { eligibilityModule, contactsLocationsModule } = protocolSection
  const rules = criteria[at % criteria.length]
  const contact = {
    name: `Coordinator ${at}`,
    phone: `+44 20 7946 ${at}`,
    email: `team${at}@example.org`,
  }
  return {
    ...rest,
    protocolSection: {
      ...protocolSection,
      eligibilityModule:
        rules === undefined
          ? eligibilityModule
          : { ...eligibilityModule, eligibilityCriteria: rules },
      contactsLocationsModule: { ...contactsLocationsModule, centralContacts: [contact] },
    },
  }
}

type Study = z.infer<typeof recordSchema>

function another({ protocolSection, ...rest }: Study, at: number, bundled: readonly Study[]) {
  const { identificationModule, contactsLocationsModule } = protocolSection
  const round = Math.floor(at / bundled.length)
  const elsewhere = bundled[(at + round) % bundled.length]?.protocolSection
  const town = TOWNS[at % TOWNS.length]
  return {
    ...rest,
    protocolSection: {
      ...protocolSection,
      identificationModule: {
        ...identificationModule,
        nctId: `NCT9${String(at).padStart(7, '0')}`,
        briefTitle: `${identificationModule.briefTitle}, as in ${town}, part ${round + 1}`,
      },
      contactsLocationsModule: {
        ...contactsLocationsModule,
        locations: elsewhere?.contactsLocationsModule.locations ?? [],
      },
    },
  }
}
