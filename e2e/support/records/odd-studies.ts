import { haveRealRecords, readJsonLines, realRecordPath } from './real-records'

type Modules = {
  readonly title?: string
  readonly status?: object
  readonly conditions?: readonly string[]
  readonly locations?: readonly object[]
}

const study = (nctId: string, { title, status, conditions, locations }: Modules) => ({
  protocolSection: {
    identificationModule: { nctId, briefTitle: title ?? `Probiotics in MS, ${nctId}` },
    statusModule: {
      overallStatus: 'RECRUITING',
      startDateStruct: { date: '2025-03', type: 'ACTUAL' },
      lastUpdatePostDateStruct: { date: '2026-10-02', type: 'ACTUAL' },
      ...status,
    },
    conditionsModule: { conditions: ['Multiple Sclerosis', ...(conditions ?? [])] },
    designModule: { studyType: 'INTERVENTIONAL' },
    contactsLocationsModule: { locations },
  },
})

const at = (city: string, country: string, lat?: number, lon?: number) => ({
  facility: 'Hospital',
  city,
  country,
  status: 'RECRUITING',
  ...(lat === undefined ? {} : { geoPoint: { lat, lon } }),
})

/** Records of our own, each with one thing that real ones have been seen with. */
const OWN: readonly unknown[] = [
  study('NCT81000001', {
    status: { overallStatus: 'TERMINATED' },
    locations: [at('Rome', 'Italy', 41.89, 12.51)],
  }),
  study('NCT81000002', { locations: [at('Milan', 'Italy', 45.46, 9.19)] }),
  study('NCT81000003', { locations: [at('Birmingham', 'United Kingdom', 42.36, -71.06)] }),
  study('NCT81000004', {
    title: 'Fibre &lt; 5 &micro;g &amp; probiotics: the patient&#39;s view',
    conditions: ['Sj&ouml;gren&#39;s Syndrome'],
  }),
  study('NCT81000005', { locations: [at('\u2067\u202eRome', 'Italy\u202e')] }),
  study('NCT81000006', { status: { completionDateStruct: { date: '2026-04-31' } } }),
  study('NCT81000007', {
    locations: [
      { ...at('Ankara', 'Turkey'), contacts: [{ name: 'Desk', phone: '555-1234 / 555-9876' }] },
    ],
  }),
  study('NCT81000008', {
    locations: [
      at('Null Island', 'Italy', 0, 0),
      at('Multiple Locations', 'United States'),
      at('London', 'Canada'),
      at('Pristina', 'Kosovo'),
    ],
  }),
  // Without a number that can be read nothing of a record is.
  { protocolSection: { identificationModule: { nctId: 7, nctIdAliases: ['NCT81000009'] } } },
]

const CASE_FILES = [
  'F7-ended-trial-with-open-site',
  'F9-point-in-another-country',
  'P6-null-island-and-no-town',
  'F10-entities-in-plain-fields',
  'F13-bidi-breakout',
  'F15-date-that-does-not-exist',
]

/** The same by others, with what is right for each: only where they are at hand. */
const CASES: readonly unknown[] = haveRealRecords
  ? CASE_FILES.flatMap((name) => readJsonLines(realRecordPath(`cases/${name}.jsonl`)))
  : []

/** The numbers of our own records, and of those of others where they are at hand. */
export const both = <One>(own: One, other: One): readonly One[] =>
  haveRealRecords ? [own, other] : [own]

/** Records that are odd in one thing each: ours, and those of others where they are at hand. */
export const ODD_STUDIES: readonly unknown[] = [...OWN, ...CASES]
