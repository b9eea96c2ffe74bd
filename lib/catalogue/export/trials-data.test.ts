import { describe, expect, it } from 'vitest'
import { readCsv } from '#e2e/support/reading/read-csv'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { EVERYTHING, parseSearch } from '../../trials/search/search.ts'
import { browse } from '../browse/browse.ts'
import { wordFinderFor } from '../browse/find-words.ts'
import { DATA_FIELDS } from './data-fields.ts'
import { COPY_FIELDS, trialsData } from './trials-data.ts'

const TODAY = '2026-11-22'
const NAMES = [...DATA_FIELDS, ...COPY_FIELDS].map(({ name }) => name)

const bundled = bundledCatalogue()

/** One live record of the list, with a title and a sponsor of the test's own. */
const live = (title: string, sponsor = 'A sponsor') =>
  catalogueOf(
    copyOf([
      {
        protocolSection: {
          identificationModule: { nctId: 'NCT00000001', briefTitle: `${title} probiotic` },
          conditionsModule: { conditions: ['Multiple Sclerosis'] },
          sponsorCollaboratorsModule: { leadSponsor: { name: sponsor } },
          designModule: { enrollmentInfo: { count: 7 }, phases: ['PHASE1', 'PHASE2'] },
        },
      },
    ]),
  )

const table = (catalogue: typeof bundled, search = EVERYTHING) => {
  const text = trialsData(catalogue, search, 'csv', TODAY)
  expect(text.startsWith('\ufeff')).toBe(true)
  const [head, ...rows] = readCsv(text.slice(1))
  return rows.map((row) => new Map(row.map((cell, place) => [head?.[place], cell])))
}

const data = (catalogue: typeof bundled, search = EVERYTHING) =>
  JSON.parse(trialsData(catalogue, search, 'json', TODAY))

describe('DATA_FIELDS', () => {
  it('has names that a program can use, each once, and says what each holds', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length)
    for (const name of NAMES) expect(name).toMatch(/^[a-z]+([A-Z][a-z]+)*$/)
    for (const { name, about } of DATA_FIELDS) expect(about, name).toMatch(/\.$/)
  })

  it('gives only words that its explanation names, for every bundled trial', () => {
    for (const { name, about, value } of DATA_FIELDS) {
      const words = /One of: (.*?)\./.exec(about)?.[1]?.split(', ')
      if (words === undefined) continue
      const given = new Set(bundled.entries.flatMap((entry) => value(entry) ?? []))
      for (const word of given) expect(words, name).toContain(word)
    }
  })
})

describe('trialsData', () => {
  it('has every matching trial of all pages in the order of the list, in both forms', () => {
    const search = parseSearch(
      new URLSearchParams(
        'kind=treatment&state=finished&state=running&state=recruiting&sort=newest&page=2',
      ),
    )
    const { found, pages } = browse(bundled.entries, wordFinderFor(bundled.entries), search, TODAY)
    expect(pages).toBeGreaterThan(1)
    const numbers = found.map(({ trial }) => trial.nctId)
    expect(table(bundled, search).map((row) => row.get('nctId'))).toEqual(numbers)
    const { trials, count } = data(bundled, search)
    expect(trials.map((trial: { nctId: string }) => trial.nctId)).toEqual(numbers)
    expect(count).toBe(numbers.length)
  })

  it('has one column for each field, under its name, and says in each row where it is from', () => {
    const rows = table(bundled)
    expect(rows).toHaveLength(51)
    for (const row of rows) {
      expect([...row.keys()]).toEqual(NAMES)
      expect(row.get('source')).toContain('ClinicalTrials.gov')
      expect(row.get('copy')).toBe('offline')
      expect(row.get('readAt')).toBe('2025-09-25')
      expect(row.get('terms')).toContain('https://')
    }
  })

  it('has the head alone where nothing matches', () => {
    const search = parseSearch(new URLSearchParams('country=Atlantis'))
    const text = trialsData(bundled, search, 'csv', TODAY)
    expect(readCsv(text.slice(1))).toEqual([NAMES])
    expect(data(bundled, search)).toMatchObject({ count: 0, trials: [] })
  })

  it.each(['=1+1', '+44 20', '-2', '@SUM(A1)', '＝1', '＋1', '－1', '＠A', '\t=1', '\u200b=1'])(
    'does not let a spreadsheet run %j',
    (start) => {
      const [row] = table(live(start, `${start} Ltd`))
      for (const name of ['title', 'sponsor']) expect(row?.get(name)).toMatch(/^'[=+\-@＝＋－＠]/)
      expect(data(live(start)).trials[0].title).toContain(start.replace('\u200b', '').trim())
    },
  )

  it('keeps a text with quotes, commas and semicolons in its cell', () => {
    const [row] = table(live('He said "stop, think"; then'))
    expect(row?.get('title')).toBe('He said "stop, think"; then probiotic')
  })

  it('leaves a cell empty, and says null, where the record does not hold it', () => {
    const [row] = table(live('A'))
    expect(row?.get('whyStopped')).toBeNull()
    expect(row?.get('sites')).toBeNull()
    expect(row?.get('enrolment')).toBe('7')
    expect(row?.get('enrolmentIs')).toBeNull()
    expect(row?.get('phases')).toBe('1 | 2')
    expect(data(live('A')).trials[0]).toMatchObject({
      whyStopped: null,
      sites: null,
      enrolment: 7,
      phases: ['1', '2'],
      collaborators: [],
    })
  })

  it('tells the silence of a record from that of the bundled copy', () => {
    expect(table(live('A'))[0]?.get('cost')).toBe('not-stated')
    const costs = new Set(table(bundled).map((row) => row.get('cost')))
    expect(costs).toContain('not-in-copy')
    expect(costs).not.toContain('not-stated')
  })

  it('holds all pages, whichever was looked at', () => {
    const all = trialsData(bundled, EVERYTHING, 'json', TODAY)
    expect(trialsData(bundled, { ...EVERYTHING, page: 3 }, 'json', TODAY)).toBe(all)
  })
})
