import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials } from '#e2e/support/records/real-trials'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import type { Provenance } from '../../trials/record/trial.ts'
import { isSilent } from './cell-state.ts'
import { type SignalCell, signalCells } from './signal-cell.ts'

const OFFLINE: Provenance = {
  facts: null,
  restated: ['briefSummary'],
  sources: [],
  eligibilityIncomplete: null,
  notes: [],
  sitesInRecord: null,
}

const cellsOf = (parts: RecordParts, provenance: Provenance | null = null) =>
  signalCells(trialFrom(parts, provenance))
const words = (cells: readonly SignalCell[]) => cells.map((cell) => cell.words)
const shorts = (cells: readonly SignalCell[]) => cells.map(({ short }) => short)

const summary = (...sentences: string[]): RecordParts => ({
  description: { briefSummary: sentences.join(' ') },
})

const random = { designInfo: { allocation: 'RANDOMIZED', interventionModel: 'PARALLEL' } }
const single = { designInfo: { allocation: 'NA', interventionModel: 'SINGLE_GROUP' } }
const AGREED = 'The study was approved by the ethics committee of the hospital.'
const FREE = 'There is no cost to participants for taking part in this study.'
const PAYS = 'Participants will have to pay for the probiotic.'

describe('signalCells', () => {
  it('has the same three cells for every record, in one order', () => {
    for (const parts of [{}, { design: random }, summary(AGREED, PAYS)]) {
      expect(cellsOf(parts).map(({ heading }) => heading)).toEqual([
        'Ethics review',
        'Cost to you',
        'Random groups',
      ])
    }
  })

  it.each<[string, RecordParts, string[], string[]]>([
    [
      'a silent record',
      {},
      ['Not stated', 'Not stated', 'Not stated'],
      ['Not stated', 'Not stated', 'Not stated'],
    ],
    [
      'one that answers all',
      { ...summary(AGREED, FREE), design: random },
      ['Says a committee agreed', 'Says taking part is free', 'Made by chance'],
      ['Says agreed', 'Says free', 'By chance'],
    ],
    [
      'one that people pay for, with one group',
      { ...summary(PAYS), design: single },
      ['Not stated', 'Says people may have to pay', 'None: everyone is in one group'],
      ['Not stated', 'People may pay', 'One group'],
    ],
    [
      'one that is free in part, with groups by choice',
      {
        ...summary('The probiotic is provided free of charge to participants.'),
        design: { designInfo: { allocation: 'NON_RANDOMIZED', interventionModel: 'PARALLEL' } },
      },
      ['Not stated', 'Says a treatment or test is free', 'None: not made by chance'],
      ['Not stated', 'Part is free', 'Not by chance'],
    ],
    [
      'one that speaks of things and is not clear',
      {
        ...summary(
          'Approval by the ethics committee is pending.',
          'Travel costs are reimbursed.',
          'People are randomly assigned.',
        ),
      },
      ['Mentioned, not clear', 'Money mentioned, not clear', 'Not clear in the record'],
      ['Mentioned', 'Mentioned', 'Not clear'],
    ],
    [
      'one that names rules, and only watches',
      {
        ...summary('The study follows the Declaration of Helsinki.'),
        design: { studyType: 'OBSERVATIONAL' },
      },
      ['Names only general rules', 'Not stated', 'Does not apply'],
      ['Rules only', 'Not stated', 'Does not apply'],
    ],
  ])('of %s: says no more than it does', (_, parts, cards, table) => {
    expect(words(cellsOf(parts))).toEqual(cards)
    expect(shorts(cellsOf(parts))).toEqual(table)
  })

  it('never hides that people may have to pay behind what is free, and quotes both', () => {
    const [, cost] = cellsOf(summary(FREE, PAYS, `${PAYS} Or so.`, 'Participants must pay a fee.'))
    expect(cost).toMatchObject({ words: 'Says people may have to pay', state: 'concern' })
    expect(cost?.quotes.map(({ text }) => text)).toEqual(expect.arrayContaining([FREE, PAYS]))
    expect(cost?.quotes.length).toBeLessThanOrEqual(3)
  })

  it('quotes the record with its field in words, and cuts what is long', () => {
    const long = `The study was approved by the ethics committee of ${'the great '.repeat(40)}hospital.`
    const [ethics] = cellsOf(summary(long))
    expect(ethics?.quotes[0]?.from).toBe('the summary')
    expect(ethics?.quotes[0]?.text).toMatch(/^The study was approved by .{100,270}…$/)
  })

  it('takes the silence of the offline copy for the copy’s own, and shows the way to the record', () => {
    const cells = cellsOf({}, OFFLINE)
    expect(new Set(words(cells))).toEqual(new Set(['Not in the offline copy']))
    for (const { links } of cells) expect(links).toMatchObject([{ label: 'The live record' }])
    const [ethics] = cellsOf({ ...summary(AGREED), design: random }, OFFLINE)
    expect(ethics?.quotes).toMatchObject([{ text: AGREED, restated: true }])
  })

  it('takes what may stand in a part that we could not read for no silence of the record', () => {
    const cells = cellsOf({ status: { overallStatus: 7, startDateStruct: 'soon' } })
    expect(new Set(words(cells))).toEqual(new Set(['Not in what we could read']))
  })

  it('always has something to ask where the record is silent or not clear', () => {
    const trials = [...bundledTrials(), ...(haveRealRecords ? registryTrials() : [])]
    for (const { trial } of trials) {
      for (const { state, ask } of signalCells(trial)) {
        if (isSilent(state) || state === 'mentioned' || state === 'concern') {
          expect(ask, trial.nctId).not.toBeNull()
        }
      }
    }
  })
})

describe('the numbers of other registries beside ethics review', () => {
  const ethicsOf = (...ids: string[]) =>
    cellsOf({
      identification: { secondaryIdInfos: ids.map((id) => ({ id, type: 'REGISTRY' })) },
    })[0]

  it('are none where the record gives none', () => {
    expect(ethicsOf()?.elsewhere).toBeNull()
    expect(ethicsOf('ABC-1')?.elsewhere).toBeNull()
  })

  it.each([
    ['ISRCTN27232902', 'https://www.isrctn.com/ISRCTN27232902'],
    ['ACTRN12619000000123', 'https://www.anzctr.org.au/ACTRN12619000000123.aspx'],
    ['2023-501234-12-00', 'https://euclinicaltrials.eu/ctis-public/view/2023-501234-12-00'],
    ['DRKS00012345', 'https://drks.de/search/en/trial/DRKS00012345'],
    [
      'IRCT20150101012345N1',
      'https://trialsearch.who.int/Trial2.aspx?TrialID=IRCT20150101012345N1',
    ],
    [
      'CTRI/2020/01/012345',
      'https://trialsearch.who.int/Trial2.aspx?TrialID=CTRI%2F2020%2F01%2F012345',
    ],
  ])('lead from %s to its record, and to what it publishes of ethics review', (id, url) => {
    const found = ethicsOf(id)?.elsewhere
    expect(found?.links).toMatchObject([{ url }])
    expect(found?.words).toMatch(/^The record gives a number in .+\. It publishes /)
  })

  it('promise nothing of a registry of which we know nothing', () => {
    expect(ethicsOf('NTR1234')?.elsewhere).toMatchObject({
      words: 'The record gives a number in NTR (Netherlands).',
      links: [{ label: 'NTR1234 in NTR (Netherlands)' }],
    })
    expect(ethicsOf('NTR1234', 'ISRCTN27232902')?.elsewhere?.words).toBe(
      'The record gives a number in ISRCTN. It publishes what the study said about ethics review: look there.',
    )
  })

  it('may be another study’s where they stand in the text', () => {
    const [ethics] = cellsOf(summary('It follows the trial ISRCTN27232902.'))
    expect(ethics?.elsewhere?.words).toContain('may belong to another study')
  })

  it('stand beside ethics review only', () => {
    const [, cost, groups] = cellsOf(summary('See ISRCTN27232902.'))
    expect([cost?.elsewhere, groups?.elsewhere]).toEqual([null, null])
  })
})
