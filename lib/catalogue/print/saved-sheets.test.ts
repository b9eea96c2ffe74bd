import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readSaved } from '../../shortlist/saved-text.ts'
import { paperSheet } from './paper-sheet.ts'
import { savedSheets } from './saved-sheets.ts'

const sheet = (nctId: string, nctIdAliases: readonly string[] = []) =>
  paperSheet(trialFrom({ identification: { nctId, nctIdAliases } }), '2026-11-22')

const saved = (...numbers: readonly string[]) => readSaved(JSON.stringify(numbers)).trials

const kinds = (numbers: readonly string[], sheets: ReturnType<typeof sheet>[]) =>
  savedSheets(saved(...numbers), { sheets, unreadable: ['NCT00000009'] }).printed.map(
    ({ kind, nctId }) => `${nctId} ${kind}`,
  )

describe('savedSheets', () => {
  it('keeps the order of the list and picks nothing else', () => {
    const all = ['NCT00000001', 'NCT00000002', 'NCT00000003'].map((nctId) => sheet(nctId))
    expect(kinds(['NCT00000003', 'NCT00000001'], all)).toEqual([
      'NCT00000003 read',
      'NCT00000001 read',
    ])
  })

  it('tells a trial that we do not list from one that came and could not be read', () => {
    expect(kinds(['NCT00000008', 'NCT00000009'], [])).toEqual([
      'NCT00000008 not-there',
      'NCT00000009 unreadable',
    ])
  })

  it('finds a record by its older number, once', () => {
    const all = [sheet('NCT00000005', ['NCT00000004'])]
    expect(kinds(['NCT00000004', 'NCT00000005'], all)).toEqual(['NCT00000005 read'])
  })

  it('prints as many as a list holds, and counts the others', () => {
    const numbers = Array.from({ length: 23 }, (_, at) => `NCT000001${10 + at}`)
    const { printed, tooMany } = savedSheets(saved(...numbers), { sheets: [], unreadable: [] })
    expect([printed.length, tooMany]).toEqual([20, 3])
  })
})
