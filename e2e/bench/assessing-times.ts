import { checkCatalogue } from '#lib/catalogue/check/check-catalogue'
import { resultsFor } from '#lib/catalogue/check/check-results'
import type { CheckTrial } from '#lib/catalogue/check/check-trial'
import { distancesFrom } from '#lib/catalogue/check/distances'
import type { Replies } from '#lib/eligibility/questions/replies'
import type { ChosenPlace } from '#lib/geo/kept-place'
import { bundledCatalogue } from '../support/records/catalogue-of.ts'
import { medianTime } from './median-time.ts'
import type { Row } from './table.ts'

const TODAY = '2026-11-22'
/** As many as there are MS trials in the registry. */
const ALL_OF_MS = 3616

const ROME: ChosenPlace = {
  words: 'Rome, Lazio, Italy',
  point: { lat: 41.89, lon: 12.51 },
  country: 'IT',
}

/** Someone who answered everything. */
const TOLD: Replies = {
  age: 38,
  sex: 'female',
  msType: 'RRMS',
  walking: 'some',
  treatments: ['dimethyl fumarate'],
  relapse: { count: 5, unit: 'months' },
  steroids: { count: 5, unit: 'months' },
  antibiotics: { count: 3, unit: 'weeks' },
  probiotics: 'now',
  gut: ['ibs'],
  pregnancy: 'neither',
  mri: 'yes',
  place: { place: ROME, unit: 'km' },
  reach: '500',
  first: ['random', 'free'],
}

/** How long it takes to assess the bundled trials, and as many as there are in MS, for one person. */
export async function assessingTimes(): Promise<Row[]> {
  const { entries } = bundledCatalogue()
  const { trials } = (await checkCatalogue({ entries }, null)).catalogue
  const open = trials.map((trial): CheckTrial => ({ ...trial, state: 'recruiting' }))
  const many = Array.from({ length: ALL_OF_MS }, (_, index) => open[index % open.length]).flatMap(
    (trial, index) => (trial ? { ...trial, nctId: `${trial.nctId}-${index}` } : []),
  )
  const assessed = (some: readonly CheckTrial[]) => {
    const distances = distancesFrom(some, ROME)
    return medianTime(() => resultsFor(some, TOLD, TODAY, distances))
  }
  return [
    { what: `Assess ${open.length} trials`, unit: 'ms', ours: assessed(open) },
    {
      what: `Assess ${many.length.toLocaleString('en-GB')} trials`,
      unit: 'ms',
      ours: assessed(many),
    },
    {
      what: `Measure ${many.length.toLocaleString('en-GB')} trials from a place, once`,
      unit: 'ms',
      ours: medianTime(() => distancesFrom(many, ROME)),
    },
  ]
}
