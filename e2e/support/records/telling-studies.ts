/** Made records by what they tell of ethics review, cost and groups. Each tells no more than its name says. */
export const TELLING = {
  silent: 'NCT91000001',
  free: 'NCT91000002',
  freePart: 'NCT91000003',
  pays: 'NCT91000004',
  ethics: 'NCT91000005',
  watches: 'NCT91000006',
  /** Random groups, free, ethics review, confirmed lately. */
  all: 'NCT91000007',
} as const

type Replies = {
  readonly nctId: string
  readonly title: string
  readonly says?: readonly string[]
  readonly design?: { readonly allocation: string; readonly interventionModel: string }
  readonly watches?: true
  /** Confirmed in the month of today; else years ago. */
  readonly lately?: true
}

const RANDOM = { allocation: 'RANDOMIZED', interventionModel: 'PARALLEL' }
const FREE = 'There is no cost to participants for taking part in this study.'
const AGREED = 'The study was approved by the ethics committee of the Made University Hospital.'

const TOLD: readonly Replies[] = [
  { nctId: TELLING.silent, title: 'Kefir in Multiple Sclerosis', lately: true },
  {
    nctId: TELLING.free,
    title: 'Probiotic Capsules in Multiple Sclerosis',
    says: [FREE],
    design: RANDOM,
  },
  {
    nctId: TELLING.freePart,
    title: 'Probiotic Powder in Multiple Sclerosis',
    says: ['The probiotic is provided free of charge to participants.'],
  },
  {
    nctId: TELLING.pays,
    title: 'Fecal Microbiota Transplantation in Multiple Sclerosis',
    says: ['Participants will have to pay for the fecal microbiota transplantation.'],
    design: { allocation: 'NA', interventionModel: 'SINGLE_GROUP' },
  },
  { nctId: TELLING.ethics, title: 'Probiotic Yoghurt in Multiple Sclerosis', says: [AGREED] },
  { nctId: TELLING.watches, title: 'Gut Microbiome in Multiple Sclerosis', watches: true },
  {
    nctId: TELLING.all,
    title: 'Probiotic Drops in Multiple Sclerosis: a Randomised Trial',
    says: [AGREED, FREE],
    design: RANDOM,
    lately: true,
  },
]

/** The made records in the registry's own shape. `today` is an ISO day. */
export function tellingStudies(today: string): unknown[] {
  return TOLD.map(({ nctId, title, says = [], design, watches, lately }) => ({
    protocolSection: {
      identificationModule: { nctId, briefTitle: title, officialTitle: title },
      statusModule: {
        overallStatus: 'RECRUITING',
        statusVerifiedDate: lately ? today.slice(0, 7) : '2020-01',
        lastUpdatePostDateStruct: { date: lately ? today : '2020-01-15', type: 'ACTUAL' },
      },
      sponsorCollaboratorsModule: {
        leadSponsor: { name: 'Made University Hospital', class: 'OTHER' },
      },
      descriptionModule: { briefSummary: ['A made record for tests.', ...says].join(' ') },
      conditionsModule: { conditions: ['Multiple Sclerosis'] },
      designModule: { studyType: watches ? 'OBSERVATIONAL' : 'INTERVENTIONAL', designInfo: design },
    },
    hasResults: false,
  }))
}
