import { describe, expect, it } from 'vitest'
import { type Change, NO_HISTORY, readHistory, savedHistory, withChanges } from './change.ts'

const NOW = '2026-11-22T10:00:00.000Z'

const change = (number: number, noticedAt = NOW): Change => ({
  id: `urn:uuid:${number}`,
  nctId: 'NCT00000001',
  title: 'A trial',
  kind: 'changed',
  says: ['It ended.'],
  topics: ['diet'],
  countries: [],
  noticedAt,
  postedOn: null,
})

const ids = ({ changes }: typeof NO_HISTORY) =>
  changes.map(({ id }) => id.slice('urn:uuid:'.length))

describe('withChanges', () => {
  it('puts what is new on top, in a form that can be kept', () => {
    const history = withChanges(withChanges(NO_HISTORY, [change(1)], NOW), [change(2)], NOW)
    expect(ids(history)).toEqual(['2', '1'])
    expect(readHistory(JSON.parse(JSON.stringify(savedHistory(history))))).toEqual(history)
  })

  it('does not tell the same change twice, and keeps the time when it was first noticed', () => {
    const history = withChanges(NO_HISTORY, [change(1, '2026-11-21T10:00:00.000Z')], NOW)
    expect(withChanges(history, [change(1)], NOW)).toEqual(history)
  })

  it('keeps no more than 500, the newest', () => {
    const many = Array.from({ length: 600 }, (_, number) => change(number))
    const history = withChanges({ ...NO_HISTORY, changes: many }, [change(1000)], NOW)
    expect(history.changes).toHaveLength(500)
    expect(ids(history)[0]).toBe('1000')
  })

  it('remembers every number that was ever on the list, once', () => {
    const first = withChanges(NO_HISTORY, [], NOW, ['NCT00000001', 'NCT00000002'])
    const { listed } = withChanges(first, [], NOW, ['NCT00000002', 'NCT00000003'])
    expect(listed).toEqual(['NCT00000001', 'NCT00000002', 'NCT00000003'])
  })

  it('forgets what is older than 400 days', () => {
    const old = change(1, '2025-10-17T10:00:00.000Z')
    const young = change(2, '2025-10-19T10:00:00.000Z')
    expect(ids(withChanges({ ...NO_HISTORY, changes: [young, old] }, [], NOW))).toEqual(['2'])
  })
})
