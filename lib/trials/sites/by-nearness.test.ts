import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { StateId } from '../record/state.ts'
import { countryFirst, inCountry, measured, nearestFirst } from './by-nearness.ts'
import { type FarSite, type FarTrial, farTrial } from './far-trial.ts'

const PARIS = { lat: 48.85, lon: 2.35 }
const point = (lat: number, lon: number) => ({ lat, lon, from: 'registry' }) as const
const LILLE = point(50.63, 3.06)
const ROME = point(41.9, 12.5)

const site = (
  words: string,
  at: FarSite['point'],
  state: StateId | null = 'recruiting',
  country = 'FR',
): FarSite => ({ words, point: at, state, country })
const trial = (id: string, ...sites: FarSite[]): FarTrial & { id: string } => ({
  id,
  state: 'recruiting',
  sites,
  elsewhere: 0,
})
const order = (...trials: ReturnType<typeof trial>[]) =>
  nearestFirst(measured(trials, PARIS)).map((far) => far.trial.id)

describe('nearestFirst', () => {
  it('goes by the nearest site that takes people, not by a nearer one that is closed', () => {
    const closedNear = trial('closed near', site('Lille', LILLE, 'finished'), site('Rome', ROME))
    const open = trial('open', site('Reims', point(49.25, 4.03)))
    expect(order(closedNear, open)).toEqual(['open', 'closed near'])
  })

  it('puts a trial that recruits, with all sites closed, behind one that takes people far away', () => {
    const closed = trial('closed', site('Lille', LILLE, 'finished'))
    expect(order(closed, trial('far', site('Rome', ROME)))).toEqual(['far', 'closed'])
  })

  it('puts unknown distances between the two, and drops none', () => {
    const unknown = trial('unknown', site('Nowhere', null))
    const closed = trial('closed', site('Lille', LILLE, 'finished'))
    const nowhere = trial('no site')
    const near = trial('near', site('Lille', LILLE))
    expect(order(nowhere, closed, unknown, near)).toEqual(['near', 'unknown', 'no site', 'closed'])
  })

  it('tells towns of the same name apart by their points', () => {
    const far = trial('Paris, Texas', site('Paris', point(33.66, -95.55), 'recruiting', 'US'))
    const mid = trial('Paris, Ontario', site('Paris', point(43.2, -80.38), 'recruiting', 'CA'))
    expect(order(far, mid, trial('Paris', site('Paris', point(48.86, 2.34))))).toEqual([
      'Paris',
      'Paris, Ontario',
      'Paris, Texas',
    ])
  })
})

describe('countryFirst', () => {
  it('puts trials that take people there first, then those with a site there, the rest as they came', () => {
    const there = trial('has', site('Lille', LILLE, 'finished'))
    const takes = trial('takes', site('Lille', LILLE))
    const far = measured(
      [trial('none', site('Rome', ROME, 'recruiting', 'IT')), there, takes],
      null,
    )
    expect(countryFirst(far, 'FR').map((one) => one.trial.id)).toEqual(['takes', 'has', 'none'])
    expect(inCountry(there, 'FR')).toBe('has a site')
  })
})

describe('farTrial', () => {
  it('keeps one of sites that share town and state', () => {
    const { sites } = farTrial(
      trialFrom({
        status: { overallStatus: 'RECRUITING' },
        contacts: {
          locations: Array.from({ length: 120 }, (_, at) => ({
            facility: `Hospital ${at}`,
            city: at % 2 === 0 ? 'Lyon' : 'Lille',
            country: 'France',
            status: at === 0 ? 'COMPLETED' : 'RECRUITING',
          })),
        },
      }),
    )
    expect(sites.map(({ words, state }) => [words, state])).toEqual([
      ['Lyon, France', 'finished'],
      ['Lille, France', 'recruiting'],
      ['Lyon, France', 'recruiting'],
    ])
  })
})
