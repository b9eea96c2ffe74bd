import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { studyWith } from '#e2e/support/records/study-with'
import { recordsFolder } from '../../commands/records-folder.ts'
import { readFacts } from '../../eligibility/facts/read-facts.ts'
import { goldFacts } from '../gold-facts.ts'
import { rowsIn, trialsIn } from './labelled-set.ts'
import { secondReadingSchema } from './labels.ts'
import { type Scored, scoreBlind, scoreShared } from './score.ts'
import { trialOfField } from './trial-of-field.ts'

const TODAY = '2026-11-22'
const LABELS = join(import.meta.dirname, '..', 'labels')

const folder = mkdtempSync(join(tmpdir(), 'gutcheck-score-'))
const labels = join(folder, 'labels')
mkdirSync(labels)
mkdirSync(join(folder, 'unseen'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (path: string, ...rows: readonly unknown[]) =>
  writeFileSync(join(folder, path), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))

/** The rows of one table, each with its cells joined; none where there is nothing to score. */
function rowsOf(scored: Scored, title: string): readonly string[] {
  const sections = scored.ok ? scored.sections : []
  return sections
    .filter((section) => section.title.startsWith(title))
    .flatMap(({ rows }) => rows.map((row) => row.join(' | ')))
}

describe('scoreBlind', () => {
  const nctId = 'NCT00000001'
  const criteria = 'Inclusion Criteria:\n\n* EDSS 0 to 5\n* Age 18 to 60 years'

  it('says what is not there', () => {
    expect(scoreBlind(folder, labels, TODAY)).toEqual({
      ok: false,
      sentence: `The folder ${labels} has no blind-gold.jsonl, blind-verdicts.jsonl.`,
    })
  })

  it('scores the facts, verdicts, cost and ethics words of whole records', () => {
    const read = goldFacts(readFacts(trialOfField(nctId, 'eligibilityCriteria', criteria)))
    write('people.json', {
      people: [
        { id: 'one', edss: 6 },
        { id: 'two', age: 70 },
      ],
    })
    write('unseen/gut.jsonl')
    write('unseen/ms.jsonl', studyWith({ nctId, title: 'A study', criteria }))
    write('labels/blind-gold.jsonl', {
      nctId,
      facts: { ...read, age: null, sex: 'female' },
      cost: { label: 'free', quote: 'free of charge' },
      ethics: null,
    })
    write(
      'labels/blind-verdicts.jsonl',
      { nctId, person: 'one', conflicts: ['edss'], structuredOnly: [] },
      { nctId, person: 'two', conflicts: [], structuredOnly: [] },
    )
    const scored = scoreBlind(folder, labels, TODAY)
    expect(rowsOf(scored, 'Verdicts')).toEqual([
      'blind | turned away without a clear conflict | 1 of 1 | 1.000 | 0.21–1.00',
      'blind | trials that turn somebody away so | 1 of 1 | 1.000 | 0.21–1.00',
      'blind | told conflicts that are none | 1 of 2 | 0.500 | 0.05–0.95',
      'blind | clear conflicts found | 1 of 1 | 1.000 | 0.21–1.00',
    ])
    expect(rowsOf(scored, 'Facts').at(-1)).toBe(
      'blind | all | 1 of 2 | 0.500 | 0.05–0.95 | 1 of 2 | 0.500 | 0.05–0.95 | 1 of 2 | 0.500 | 0.05–0.95',
    )
    expect(rowsOf(scored, 'Cost')).toEqual([
      'blind | wrong of asserted | 0 of 0 |  | ',
      'blind | found of what is to be asserted | 0 of 1 | 0.000 | 0.00–0.79',
    ])
    expect(rowsOf(scored, 'Ethics')).toContain(
      'blind | found of what is to be asserted | 0 of 0 |  | ',
    )
  })

  it('lists each thing that is wrong or was missed on a line of its own', () => {
    const scored = scoreBlind(folder, labels, TODAY)
    expect(scored.ok && scored.sections.flatMap(({ misses }) => misses)).toEqual([
      'blind | turned away without a clear conflict | NCT00000001 | two: does-not-fit for age',
      'blind | trials that turn somebody away so | NCT00000001 | 1 of 1',
      'blind | told conflicts that are none | NCT00000001 | two: age',
      'blind | not right: age | NCT00000001 | from 18 to 60 | label: none | read: “Age 18 to 60 years”',
      'blind | not found as certain: sex | NCT00000001 | female | label: no quote | read: nothing',
      'blind | not found of what is to be asserted | NCT00000001 | label: free “free of charge” | asserted: nothing',
    ])
  })

  it('refuses labels of another form', () => {
    write('labels/blind-gold.jsonl', { nctId })
    expect(() => scoreBlind(folder, labels, TODAY)).toThrow()
  })
})

/** The count of a row that is wrong, and how many there are in all. */
function counted(row: string): { readonly name: string; readonly hits: number; of: number } {
  const [set, what, count = ''] = row.split(' | ')
  const [hits = Number.NaN, of = Number.NaN] = count.split(' of ').map(Number)
  return { name: `${set} | ${what}`, hits, of }
}

describe('scoreShared', () => {
  it('says what is not there', () => {
    expect(scoreShared(join(folder, 'none'), labels, TODAY)).toEqual({
      ok: false,
      sentence: expect.stringContaining(`There is no folder ${join(folder, 'none')}. Name `),
    })
  })
})

describe.skipIf(!haveRealRecords)('real records, beside labels made by hand', () => {
  const scored: Scored = haveRealRecords
    ? scoreShared(recordsFolder, LABELS, TODAY)
    : { ok: false, sentence: '' }
  const rows = (title: string) => rowsOf(scored, title).map(counted)
  const named = (title: string, what: string) =>
    rows(title).filter(({ name }) => name.endsWith(`| ${what}`))

  it.each([
    ['Verdicts', 'turned away without a clear conflict', 2, 0],
    ['Verdicts', 'told conflicts that are none', 2, 0],
    ['Gut washouts', 'wrong readings asserted', 1, 0],
    ['Gut washouts', 'right readings asserted otherwise', 1, 0],
    ['Cost', 'wrong of asserted', 3, 1],
    ['Ethics review', 'wrong of asserted', 2, 1],
  ])('%s: %s, in each of %i sets: at most %i', (title, what, sets, most) => {
    const found = named(title, what)
    expect(found).toHaveLength(sets)
    expect(found.filter(({ hits }) => !(hits <= most))).toEqual([])
  })

  it('were read a second time only for words that stand in them', () => {
    const rows = rowsIn(join(LABELS, 'second-readings.jsonl'), secondReadingSchema)
    const files = ['ms-studies.jsonl', 'unseen/studies.jsonl']
    const trials = trialsIn(recordsFolder, files, new Set(rows.map(({ nctId }) => nctId)))
    expect(
      rows.filter(({ nctId, quote }) => !trials.get(nctId)?.criteria?.includes(quote)),
    ).toEqual([])
  })

  it.each([
    ['Verdicts', 'clear conflicts found', 0.8],
    ['Facts', 'all', 0.98],
    ['Gut washouts', 'right readings asserted', 0.6],
    ['Cost', 'found of what is to be asserted', 0.5],
    ['Ethics review', 'found of what is to be asserted', 0.6],
  ])('%s: %s, in each set a share of at least %f', (title, what, least) => {
    const found = named(title, what)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ hits, of }) => !(hits / of >= least))).toEqual([])
  })
})
