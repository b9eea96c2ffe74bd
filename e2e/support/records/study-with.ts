import { parseStudy } from '#lib/registry-client/study/study'
import { fromStudy } from '#lib/trials/record/from-study'
import type { Trial } from '#lib/trials/record/trial'

type Described = { readonly name: string; readonly description?: string }

/** The parts of a record that a test cares about; the rest is as little as the registry allows. */
export type StudyParts = {
  readonly nctId?: string
  readonly title?: string
  readonly officialTitle?: string
  readonly conditions?: readonly string[]
  readonly keywords?: readonly string[]
  readonly treatments?: readonly (string | Described)[]
  readonly groups?: readonly Described[]
  readonly primary?: readonly (string | Described)[]
  readonly secondary?: readonly (string | Described)[]
  readonly other?: readonly (string | Described)[]
  readonly summary?: string
  readonly description?: string
  readonly criteria?: string
  readonly population?: string
  readonly kind?: 'INTERVENTIONAL' | 'OBSERVATIONAL'
  readonly sponsor?: string
  readonly official?: { readonly name: string; readonly affiliation: string }
  readonly references?: readonly string[]
}

type Listed = readonly (string | Described)[] | undefined

const described = (list: Listed): Described[] =>
  (list ?? []).map((entry) => (typeof entry === 'string' ? { name: entry } : entry))

const measures = (list: Listed) =>
  described(list).map(({ name, description }) => ({ measure: name, description }))

/** A record in the registry's own shape. Unless told otherwise it is about MS and about nothing else. */
export function studyWith(parts: StudyParts = {}): unknown {
  const { nctId = 'NCT00000001', title = 'A study', conditions = ['Multiple Sclerosis'] } = parts
  return {
    protocolSection: {
      identificationModule: { nctId, briefTitle: title, officialTitle: parts.officialTitle },
      sponsorCollaboratorsModule: { leadSponsor: { name: parts.sponsor } },
      descriptionModule: { briefSummary: parts.summary, detailedDescription: parts.description },
      conditionsModule: { conditions, keywords: parts.keywords },
      designModule: { studyType: parts.kind ?? 'INTERVENTIONAL' },
      armsInterventionsModule: {
        armGroups: (parts.groups ?? []).map(({ name, description }) => ({
          label: name,
          description,
        })),
        interventions: described(parts.treatments),
      },
      outcomesModule: {
        primaryOutcomes: measures(parts.primary),
        secondaryOutcomes: measures(parts.secondary),
        otherOutcomes: measures(parts.other),
      },
      eligibilityModule: {
        eligibilityCriteria: parts.criteria,
        studyPopulation: parts.population,
      },
      contactsLocationsModule: { overallOfficials: parts.official ? [parts.official] : [] },
      referencesModule: { references: parts.references?.map((citation) => ({ citation })) },
    },
    hasResults: false,
  }
}

/** The same record as the app's own Trial. */
export function trialWith(parts: StudyParts = {}): Trial {
  const parsed = parseStudy(studyWith(parts))
  if (!parsed.ok) throw new Error(`The test's own record cannot be read: ${parsed.setAside.reason}`)
  return fromStudy(parsed.study, null, parsed.unreadFields)
}
