import { z } from 'zod'
import { parseStudy, type SetAside, type Study } from '../../registry-client/study/study.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import type { TopicReading, Trial } from '../../trials/record/trial.ts'
import type { Topic } from '../../trials/topics/topics.ts'

/** A record of the bundled copy: as the registry gave it, and what we say of it under keys of our own. */
type OfflineStudy = Record<string, unknown> & {
  readonly _topics: readonly Topic[]
  readonly _onTopic: 'yes'
  readonly _provenance: {
    readonly facts: string
    readonly restated: readonly string[]
    readonly sources: readonly string[]
    readonly note: string
    readonly sitesInRecord: number
  }
}

/** The bundled copy's file. */
type OfflineFile = {
  readonly recordedOn: string
  readonly note: string
  readonly studies: readonly OfflineStudy[]
}

export type MadeCopy = {
  readonly file: OfflineFile
  readonly leftOut: number
  readonly setAside: readonly SetAside[]
}

const NO_CONTACTS =
  'Names, telephone numbers and e-mail addresses of contacts are left out of this copy, as they go out of date. The live record has them.'

/**
 * Makes a bundled copy from raw records of the registry, read on the day `readOn` (ISO): those that `readTopics` finds on topic, in the order of
 * their numbers, in the registry's own words. Contacts are taken out: an old copy must not send people to someone who has left.
 */
export function makeOfflineCopy(
  raws: readonly unknown[],
  readOn: string,
  readTopics: (trial: Trial) => TopicReading,
): MadeCopy {
  const kept = new Map<string, OfflineStudy>()
  const setAside: SetAside[] = []
  let leftOut = 0
  for (const raw of raws) {
    const parsed = parseStudy(raw)
    if (!parsed.ok) {
      setAside.push(parsed.setAside)
      continue
    }
    const trial = fromStudy(parsed.study)
    const { onTopic, topics } = readTopics(trial)
    if (onTopic) kept.set(trial.nctId, offlineStudy(raw, parsed.study, topics, readOn))
    else leftOut += 1
  }
  const studies = [...kept].toSorted(([one], [other]) => one.localeCompare(other))
  const note = `Real clinical trials on the gut in multiple sclerosis, read from ClinicalTrials.gov on ${readOn}, in the registry's own words and without contacts. Status and criteria change: check the live record before acting on anything here.`
  return {
    file: { recordedOn: readOn, note, studies: studies.map(([, study]) => study) },
    leftOut,
    setAside,
  }
}

const recordSchema = z.looseObject({
  protocolSection: z.looseObject({
    contactsLocationsModule: z
      .looseObject({ locations: z.array(z.looseObject({}).nullable()).nullish() })
      .nullish(),
  }),
})

function offlineStudy(
  raw: unknown,
  study: Study,
  topics: readonly Topic[],
  readOn: string,
): OfflineStudy {
  const { identificationModule, contactsLocationsModule } = study.protocolSection
  return {
    ...withoutContacts(raw),
    _topics: topics,
    _onTopic: 'yes',
    _provenance: {
      facts: `registry, read ${readOn}`,
      restated: [],
      sources: [`https://clinicaltrials.gov/study/${identificationModule.nctId}`],
      note: NO_CONTACTS,
      sitesInRecord: contactsLocationsModule?.locations.length ?? 0,
    },
  }
}

function withoutContacts(raw: unknown): Record<string, unknown> {
  const record = recordSchema.parse(raw)
  const module = record.protocolSection.contactsLocationsModule
  if (!module) return record
  const { centralContacts: _, locations, ...rest } = module
  const sites = locations?.map((site) => site && { ...site, contacts: undefined })
  return {
    ...record,
    protocolSection: {
      ...record.protocolSection,
      contactsLocationsModule: { ...rest, ...(sites ? { locations: sites } : {}) },
    },
  }
}
