import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials } from '#e2e/support/records/real-trials'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import type { Trial } from '../../trials/record/trial.ts'
import type { Cell, CellPart } from './compare-cell.ts'
import { COMPARE_ROWS } from './compare-rows.ts'
import { compareTrials } from './compare-table.ts'

const TODAY = '2026-11-22'

function cellOf(id: string, trial: Trial): Cell {
  const row = COMPARE_ROWS.find((one) => one.id === id)
  if (row === undefined) throw new Error(`There is no row ${id}`)
  return row.read(trial, TODAY, null)
}

const now = (trial: Trial) => ({ trial, asOf: null })

const cell = (id: string, parts: RecordParts = {}) => cellOf(id, trialFrom(parts))
const partsOf = (one: Cell): readonly CellPart[] => (one.kind === 'said' ? one.parts : [])
const ours = (one: Cell) => partsOf(one).flatMap((part) => (part.kind === 'ours' ? part.words : []))
const quotesOf = (one: Cell) =>
  partsOf(one).flatMap((part) => (part.kind === 'quote' ? [[part.about, part.quote.text]] : []))

/** Of the real records only those that tell something: the others are numbers and dates, and thousands. */
const everyTrial = () =>
  [...bundledTrials(), ...(haveRealRecords ? registryTrials() : [])]
    .map(({ trial }) => trial)
    .filter(({ summary }) => summary !== null)

describe('compareTrials', () => {
  it('puts each question once, and gives every trial one cell in the order of the trials', () => {
    const ids = COMPARE_ROWS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const planned = { design: { enrollmentInfo: { count: 80, type: 'ESTIMATED' } } }
    const rows = compareTrials([now(trialFrom({})), now(trialFrom(planned))], TODAY)
    expect(rows.map(({ row }) => row.id)).toEqual(ids)
    const size = rows.find(({ row }) => row.id === 'size')?.cells.map(ours)
    expect(size).toEqual([[], ['80 people planned.', 'Phase: not stated in this record.']])
  })

  it('takes silence for a value of its own: nothing differs where all are silent', () => {
    const free = {
      description: { briefSummary: 'There is no cost to participants for taking part.' },
    }
    const differing = (...parts: RecordParts[]) =>
      compareTrials(
        parts.map((one) => now(trialFrom(one))),
        TODAY,
      ).flatMap(({ row, differs }) => (differs ? row.id : []))
    expect(differing({}, { identification: { nctId: 'NCT00000002' } })).toEqual([])
    expect(differing({}, free)).toEqual(['cost', 'questions'])
  })

  it('takes the silence of the offline copy and of a record for the same', () => {
    const [bundled] = bundledTrials().filter(({ trial }) => trial.nctId === 'NCT05779449')
    const silent = bundled && cellOf('cost', bundled.trial)
    expect(silent).toMatchObject({ cell: { words: 'Not in the offline copy' } })
    expect(cell('cost')).toMatchObject({ cell: { words: 'Not stated' } })
    const rows = bundled ? compareTrials([now(bundled.trial), now(trialFrom({}))], TODAY) : []
    expect(rows.find(({ row }) => row.id === 'cost')?.differs).toBe(false)
  })

  it('tells each trial in the tense of its own copy', () => {
    const trial = trialFrom({ status: { overallStatus: 'RECRUITING' } })
    const rows = compareTrials([now(trial), { trial, asOf: '2025-09' }], TODAY)
    const state = rows.find(({ row }) => row.id === 'state')
    expect(state?.cells.map((one) => ours(one)[0])).toEqual([
      'Recruiting.',
      'Was recruiting in September 2025.',
    ])
  })

  it('quotes only what stands in the record, and shows nothing empty', () => {
    for (const trial of everyTrial()) {
      const outcomes = [trial.primaryOutcomes, trial.secondaryOutcomes, trial.otherOutcomes].flat()
      const texts = [
        [trial.title, trial.officialTitle, trial.summary, trial.description, trial.criteria],
        [trial.design.modelDescription, trial.design.maskingDescription],
        ...trial.arms.map(({ label, description }) => [label, description]),
        ...trial.interventions.map(({ name, description }) => [name, description]),
        outcomes.map(({ timeFrame }) => timeFrame),
      ].flat()
      for (const { id, read } of COMPARE_ROWS) {
        const found = read(trial, TODAY, null)
        for (const [, text = ''] of quotesOf(found)) {
          expect(text, `${trial.nctId} ${id}`).not.toBe('')
          expect(
            texts.some((one) => one?.includes(text)),
            `${trial.nctId} ${id}: ${text}`,
          ).toBe(true)
        }
        expect(ours(found).every((words) => /^[A-Z0-9].*\S$/s.test(words))).toBe(true)
      }
    }
  })
})

describe('COMPARE_ROWS', () => {
  it('says how a trial stands, when that was confirmed, and that its end has gone by', () => {
    const status = {
      overallStatus: 'RECRUITING',
      statusVerifiedDate: '2026-09',
      completionDateStruct: { date: '2026-01', type: 'ESTIMATED' },
    }
    expect(ours(cell('state', { status }))).toEqual([
      'Recruiting.',
      'Last confirmed September 2026, 2 months ago.',
      'It should have ended in January 2026: it may be out of date.',
    ])
  })

  it('says which way a line of the rules for joining counts', () => {
    const eligibilityCriteria = [
      'Inclusion Criteria:',
      '* Relapsing-remitting MS',
      '* EDSS 0 to 5.5',
      '',
      'Exclusion Criteria:',
      '* Treatment with alemtuzumab',
      '* Antibiotics in the last 3 months',
    ].join('\n')
    const who = cellOf('who', {
      ...trialFrom({}),
      criteria: eligibilityCriteria,
      minimumAge: '18 Years',
      maximumAge: '55 Years',
      sex: 'all',
    })
    expect(ours(who)).toEqual(['Ages 18 to 55, women and men.'])
    expect(quotesOf(who)).toEqual([
      ['Kind of MS, must fit', 'Relapsing-remitting MS'],
      ['Disability (EDSS), must fit', 'EDSS 0 to 5.5'],
      ['MS treatment, cannot join with', 'Treatment with alemtuzumab'],
    ])
  })

  it('names whom to ask: for the whole study, else at the sites that are open', () => {
    const locations = [
      { city: 'Linz', status: 'COMPLETED', contacts: [{ name: 'Closed' }] },
      { city: 'Graz', status: 'RECRUITING', contacts: [{ name: 'Open' }] },
    ]
    const names = (contacts: Readonly<Record<string, unknown>>) => {
      const found = cell('contact', { contacts })
      return found.kind === 'contacts' ? found.contacts.map(({ name }) => name) : found
    }
    expect(names({ locations })).toEqual(['Open', 'Closed'])
    expect(names({ locations, centralContacts: [{ name: 'Office' }] })).toEqual(['Office'])
  })

  it('gives the browser one site for each town and state, to measure how far it is', () => {
    const at = (status: string, lat: number) => ({
      city: 'Linz',
      country: 'Austria',
      status,
      geoPoint: { lat, lon: 14.28611 },
    })
    const locations = [at('RECRUITING', 48.30639), at('RECRUITING', 48.3064), at('COMPLETED', 48.3)]
    const found = cell('sites', { contacts: { locations } })
    expect(found).toMatchObject({
      words: ['3 sites in Austria, 2 still recruiting.', 'Linz, Austria.'],
      sites: [
        { words: 'Linz, Austria', state: 'recruiting', point: { lat: 48.31, lon: 14.29 } },
        { words: 'Linz, Austria', state: 'finished' },
      ],
    })
  })

  it('asks first what this record leaves open', () => {
    const found = cell('questions')
    expect(found.kind === 'questions' && found.questions).toHaveLength(3)
    expect(JSON.stringify(found)).toContain('Which ethics committee')
  })

  it('says what a study that only watches is, in the place of what is given', () => {
    const given = cell('given', { design: { studyType: 'OBSERVATIONAL' } })
    expect(ours(given)).toEqual([
      'Watches only: it collects information and gives no treatment by plan.',
    ])
  })
})
