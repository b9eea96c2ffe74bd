import { describe, expect, it } from 'vitest'
import { readAtom, wordsOf } from '#e2e/support/reading/read-atom'
import { readCsv } from '#e2e/support/reading/read-csv'
import { copyOf, catalogueOf as made } from '#e2e/support/records/catalogue-of'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials } from '#e2e/support/records/real-trials'
import { countryBoxes, readPlaces } from '../../commands/place-sources.ts'
import { createCityFinder } from '../../geo/city-point.ts'
import { splitPlaces } from '../../geo/split-places.ts'
import { parseStudy } from '../../registry-client/study/study.ts'
import { readSignals } from '../../signals/signals.ts'
import { spanWords } from '../../trials/dates/date-wording.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import { EVERYTHING, parseSearch } from '../../trials/search/search.ts'
import { measured, nearestFirst } from '../../trials/sites/by-nearness.ts'
import { farTrial } from '../../trials/sites/far-trial.ts'
import { placeSites } from '../../trials/sites/place-sites.ts'
import { sitesSentence } from '../../trials/sites/places.ts'
import { NO_HISTORY } from '../changes/change.ts'
import { noticedChanges } from '../changes/noticed-changes.ts'
import { checkTrial } from '../check/check-trial.ts'
import { atomFeed } from '../export/feed.ts'
import { trialsData } from '../export/trials-data.ts'
import { browse } from './browse.ts'
import { wordFinderFor } from './find-words.ts'

const TODAY = '2026-11-22'
const ROME = { lat: 41.89, lon: 12.51 }

const catalogueOf = (studies: readonly unknown[]) => made(copyOf(studies))

const study = (nctId: string, modules: object, title = 'A probiotic') => ({
  protocolSection: {
    identificationModule: { nctId, briefTitle: title },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
    ...modules,
  },
})

const trialOf = (raw: unknown) => {
  const parsed = parseStudy(raw)
  if (!parsed.ok) throw new Error(parsed.setAside.reason)
  return fromStudy(parsed.study, null, parsed.unreadFields)
}

const caseOf = (name: string) => readJsonLines(realRecordPath(`cases/${name}.jsonl`))

/** Judged cases that are kept outside of the project: where these are not at hand, the tests say that they are skipped. */
const onCases = describe.skipIf(!haveRealRecords)

const table = (studies: readonly unknown[]) => {
  const csv = trialsData(catalogueOf(studies), EVERYTHING, 'csv', TODAY)
  const [names = [], ...rows] = readCsv(csv.slice(1))
  return rows.map((row) => new Map(names.map((name, at) => [name, row[at]])))
}

/** What holds for every ended trial with an open site, beside one that is open. */
function expectEnded(studies: readonly unknown[]) {
  const { entries } = catalogueOf(studies)
  const far = measured(
    entries.map(({ trial }) => ({ ...farTrial(trial), nctId: trial.nctId })),
    ROME,
  )
  expect(nearestFirst(far).map(({ trial }) => trial.state)).toEqual([
    'recruiting',
    ...entries.slice(1).map(() => expect.not.stringMatching('recruiting')),
  ])
  for (const entry of entries.filter(({ trial }) => trial.state !== 'recruiting')) {
    const { trial } = entry
    expect(sitesSentence(trial.sites, null)).not.toMatch(/recruiting/)
    expect(checkTrial(entry).fingerprint.towns?.map(([, , open]) => open)).not.toContain(1)
  }
  for (const row of table(studies))
    expect(row.get('sitesRecruiting')).toBe(row.get('state') === 'recruiting' ? '1' : null)
}

describe('an ended trial with a site that recruits', () => {
  it.each([
    'COMPLETED',
    'TERMINATED',
    'WITHDRAWN',
    'NO_LONGER_AVAILABLE',
    'APPROVED_FOR_MARKETING',
    'ACTIVE_NOT_RECRUITING',
    'SUSPENDED',
    'UNKNOWN',
  ])('takes nobody where it is %s', (overallStatus) => {
    const at = (city: string, geoPoint: object) => ({
      locations: [{ city, country: 'Italy', status: 'RECRUITING', geoPoint }],
    })
    expectEnded([
      study('NCT00000001', {
        statusModule: { overallStatus },
        contactsLocationsModule: at('Rome', ROME),
      }),
      study('NCT00000002', {
        statusModule: { overallStatus: 'RECRUITING' },
        contactsLocationsModule: at('Milan', { lat: 45.46, lon: 9.19 }),
      }),
    ])
  })

  it('leaves a site as it is where the trial is open, and one that is closed anywhere', () => {
    const states = (overallStatus: string, status: string) =>
      trialOf(
        study('NCT00000001', {
          statusModule: { overallStatus },
          contactsLocationsModule: { locations: [{ city: 'Rome', status }] },
        }),
      ).sites.map(({ state }) => state)
    expect(states('RECRUITING', 'RECRUITING')).toEqual(['recruiting'])
    expect(states('NOT_YET_RECRUITING', 'RECRUITING')).toEqual(['recruiting'])
    expect(states('COMPLETED', 'COMPLETED')).toEqual(['finished'])
    expect(states('COMPLETED', 'RECRUITING')).toEqual([null])
    expect(states('COMPLETED', 'NOT_YET_RECRUITING')).toEqual([null])
  })
})

onCases('F7, an ended trial with an open site', () => {
  it('takes nobody', () => {
    expectEnded(caseOf('F7-ended-trial-with-open-site'))
  })
})

onCases('points of the judged cases', () => {
  const places = haveRealRecords ? readPlaces() : []
  const { files, names } = splitPlaces(places)
  const finder = createCityFinder({
    names,
    boxes: countryBoxes(places),
    file: (letters) => files.get(letters) ?? null,
  })
  const pointsOf = (name: string) =>
    caseOf(name).flatMap((raw) =>
      placeSites(trialOf(raw).sites, finder).map(({ point }) => point && [point.lat, point.lon]),
    )

  it('F9: a point across the ocean is that of the town instead', () => {
    expect(pointsOf('F9-point-in-another-country')).toEqual([[52.2, 0.12]])
  })

  it('P6: no point for what is no place, and the town of that country for the others', () => {
    expect(pointsOf('P6-null-island-and-no-town')).toEqual([
      null,
      null,
      [38.9, -77.04],
      [42.98, -81.23],
      [50.12, 8.68],
      [42.67, 21.17],
    ])
  })

  it('loses no right point of real records', () => {
    const trials = [...registryTrials(), ...bundledTrials()].map(({ trial }) => trial)
    const sites = trials.flatMap((trial) => trial.sites).filter(({ point }) => point)
    expect(sites.length).toBeGreaterThan(100)
    expect(placeSites(sites, finder)).toEqual(sites)
  })
})

/** What holds for a record that was typed as HTML. */
function expectDecoded(studies: readonly unknown[], title: string, condition: string) {
  const catalogue = catalogueOf(studies)
  expect(catalogue.entries.map(({ trial }) => trial.title)).toEqual([title])
  const [row] = table(studies)
  expect(row?.get('title')).toBe(title)
  expect(row?.get('conditions')).toContain(condition)
  const text = atomFeed(catalogue, NO_HISTORY, EVERYTHING, 'https://gut.example', TODAY)
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  expect(text).toContain(`<![CDATA[${escaped}]]>`)
  expect(readAtom(text).entry.map((entry) => wordsOf(entry.title))).toEqual([title])
}

describe('a record that was typed as HTML', () => {
  it('is read once, for the page, the table and the feed', () => {
    const statusModule = { lastUpdatePostDateStruct: { date: '2026-10-02' } }
    const conditionsModule = { conditions: ['Multiple Sclerosis', 'Sj&ouml;gren&rsquo;s'] }
    const raw = study(
      'NCT00000001',
      { statusModule, conditionsModule },
      'Fibre &lt; 5 &micro;g &amp; probiotics',
    )
    expectDecoded([raw], 'Fibre < 5 µg & probiotics', 'Sjögren’s')
  })
})

onCases('F10, entities in plain fields', () => {
  it('gives the title as people read it on page, table and feed', () => {
    expectDecoded(
      caseOf('F10-entities-in-plain-fields'),
      "Vitamin D & probiotics in MS: the patients' view, dose < 5 µg",
      "Crohn's Disease",
    )
  })
})

onCases('F11, letters that are typed in another way', () => {
  it.each(['Lodz', 'Łódź', 'fibre', '\u200bprobiotic', 'Tromso', 'Diyarbakir'])(
    'finds %j',
    (words) => {
      const { entries } = catalogueOf(caseOf('F11-search-letters'))
      const search = parseSearch(new URLSearchParams({ q: words }))
      expect(browse(entries, wordFinderFor(entries), search, TODAY).matching).toBe(1)
    },
  )
})

describe('a place that is spelt in another way', () => {
  it('is no news', () => {
    const read = (locations: readonly object[], updated: string) =>
      catalogueOf([
        study('NCT00000001', {
          statusModule: {
            overallStatus: 'RECRUITING',
            lastUpdatePostDateStruct: { date: updated },
          },
          contactsLocationsModule: { locations },
        }),
      ])
    const site = (city: string, country: string) => ({ city, country, status: 'RECRUITING' })
    const before = [site('Istanbul', 'Turkey'), site('Montreal', 'Canada'), site('Brno', 'Czechia')]
    const now = [
      site('İstanbul', 'Turkey (Türkiye)'),
      site('Montréal', 'Canada'),
      site('Brno', 'Czech Republic'),
    ]
    expect(noticedChanges(read(before, '2026-10-01'), read(now, '2026-11-01'))).toEqual([])
    const [moved] = noticedChanges(
      read(before, '2026-10-01'),
      read([...now, site('Graz', 'Austria')], '2026-11-01'),
    )
    expect(moved?.says).toEqual(['1 site opened: Graz.'])
  })
})

describe('a field that comes in another form', () => {
  it('is no news, neither when it goes nor when it comes back', () => {
    const read = (statusModule: object) =>
      catalogueOf([study('NCT00000001', { statusModule: { ...statusModule } })])
    const good = read({
      overallStatus: 'RECRUITING',
      completionDateStruct: { date: '2027-12', type: 'ESTIMATED' },
      lastUpdatePostDateStruct: { date: '2026-10-01' },
    })
    const bad = read({
      overallStatus: 7,
      completionDateStruct: { date: 2027 },
      lastUpdatePostDateStruct: { date: '2026-11-01' },
    })
    expect(bad.entries).toHaveLength(1)
    expect(noticedChanges(good, bad)).toEqual([])
    expect(noticedChanges(bad, good)).toEqual([])
  })
})

onCases('F13, letters that turn a line around', () => {
  it('leaves town and clinic without them', () => {
    const sites = caseOf('F13-bidi-breakout').flatMap((raw) => trialOf(raw).sites)
    expect(sites).toMatchObject([{ city: 'Rome', facility: 'Hospital' }])
  })
})

/** What holds for a record whose end is a day that does not exist. */
function expectNoDate(raw: unknown) {
  const trial = trialOf(raw)
  expect(trial).toMatchObject({
    ended: null,
    unreadFields: ['protocolSection.statusModule.completionDateStruct.date'],
  })
  const said = readSignals(trial, TODAY).map(({ finding }) => JSON.stringify(finding))
  expect(said.join('\n')).not.toMatch(/has gone by|2026-02|February 2026/)
  expect(spanWords(trial)).not.toContain('2026')
}

describe('a day that does not exist', () => {
  it.each(['2026-02-30', '2025-13', '2026-04-31'])('%s is no date', (date) => {
    const statusModule = {
      overallStatus: 'RECRUITING',
      startDateStruct: { date: '2025-03' },
      completionDateStruct: { date },
    }
    expectNoDate(study('NCT00000001', { statusModule }))
  })
})

onCases('F15, a date that does not exist', () => {
  it('is no date', () => {
    for (const raw of caseOf('F15-date-that-does-not-exist')) expectNoDate(raw)
  })
})
