import { z } from 'zod'
import { offlineCopy } from '#lib/catalogue/source/offline-copy'

/** What the registry requires of a record, and the bundled copy lacks in some. */
const REQUIRED = {
  identificationModule: { orgStudyIdInfo: { id: 'ORG-1' } },
  statusModule: { statusVerifiedDate: '2026-10', studyFirstSubmitDate: '2026-01-02' },
  eligibilityModule: { eligibilityCriteria: '* Multiple sclerosis', sex: 'ALL' },
}

const recordSchema = z.looseObject({
  protocolSection: z.looseObject({
    identificationModule: z.looseObject({}),
    statusModule: z.looseObject({}),
    eligibilityModule: z.looseObject({}).optional(),
    contactsLocationsModule: z
      .looseObject({ locations: z.array(z.unknown()).default([]) })
      .default({ locations: [] }),
  }),
  _provenance: z.looseObject({ sitesInRecord: z.number() }),
})

function completed(raw: unknown) {
  const record = recordSchema.parse(raw)
  const { identificationModule, statusModule, eligibilityModule, contactsLocationsModule } =
    record.protocolSection
  const { locations } = contactsLocationsModule
  const missing = record._provenance.sitesInRecord - locations.length
  return {
    ...record,
    protocolSection: {
      ...record.protocolSection,
      identificationModule: { ...REQUIRED.identificationModule, ...identificationModule },
      statusModule: { ...REQUIRED.statusModule, ...statusModule },
      eligibilityModule: { ...REQUIRED.eligibilityModule, ...eligibilityModule },
      contactsLocationsModule: {
        ...contactsLocationsModule,
        locations: [...locations, ...Array.from({ length: missing }, () => ({ city: 'Rome' }))],
      },
    },
  }
}

/** A study on MS that is not about the gut. */
function other(at: number) {
  return {
    protocolSection: {
      identificationModule: {
        nctId: `NCT4${String(at).padStart(7, '0')}`,
        briefTitle: 'A drug in multiple sclerosis',
      },
      conditionsModule: { conditions: ['Multiple Sclerosis'] },
    },
  }
}

/** As many studies as the registry has on MS: the bundled ones, with all that a record must have, and others that are left out. */
export function wholeRegistry(count = 3_616): unknown[] {
  const bundled = offlineCopy().studies.map(completed)
  const others = Array.from({ length: count - bundled.length }, (_, at) => other(at))
  return [...bundled, ...others]
}
