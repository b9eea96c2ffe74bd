import { parseStudy } from '#lib/registry-client/study/study'
import { fromStudy } from '#lib/trials/record/from-study'
import type { Provenance, Trial } from '#lib/trials/record/trial'

type Part = Readonly<Record<string, unknown>>

/** Parts of a record by the registry's own names. `identification` adds to a number and a title that are always there. */
export type RecordParts = {
  readonly identification?: Part
  readonly status?: Part
  readonly sponsor?: Part
  readonly oversight?: Part
  readonly description?: Part
  readonly design?: Part
  readonly arms?: Part
  readonly eligibility?: Part
  readonly contacts?: Part
  readonly references?: Part
  readonly sharing?: Part
  /** Whole sections beside `protocolSection`. */
  readonly sections?: Part
}

/** A record in the registry's own shape that holds these parts and as good as nothing else. */
function recordOf(parts: RecordParts): unknown {
  return {
    protocolSection: {
      identificationModule: {
        nctId: 'NCT00000001',
        briefTitle: 'A study',
        ...parts.identification,
      },
      statusModule: parts.status,
      sponsorCollaboratorsModule: parts.sponsor,
      oversightModule: parts.oversight,
      descriptionModule: parts.description,
      designModule: { studyType: 'INTERVENTIONAL', ...parts.design },
      armsInterventionsModule: parts.arms,
      eligibilityModule: parts.eligibility,
      contactsLocationsModule: parts.contacts,
      referencesModule: parts.references,
      ipdSharingStatementModule: parts.sharing,
    },
    ...parts.sections,
  }
}

/** The same record as the app's own Trial. */
export function trialFrom(parts: RecordParts, provenance: Provenance | null = null): Trial {
  const parsed = parseStudy(recordOf(parts))
  if (!parsed.ok) throw new Error(`The test's own record cannot be read: ${parsed.setAside.reason}`)
  return fromStudy(parsed.study, provenance, parsed.unreadFields)
}
