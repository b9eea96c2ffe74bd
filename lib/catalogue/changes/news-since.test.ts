import { describe, expect, it } from 'vitest'
import { newsSince, type Shown } from './news-since.ts'

const READ = '2026-11-22T10:00:00.000Z'
const offline: Shown = { source: 'offline', readAt: '2025-09-25' }
const saved: Shown = { source: 'saved', readAt: READ }
const live: Shown = { source: 'live', readAt: READ }

describe('newsSince', () => {
  it.each([
    ['the live registry after the offline copy', offline, live, 'newer'],
    ['a saved copy after the offline copy', offline, saved, 'newer'],
    ['a later read', saved, { source: 'live', readAt: '2026-11-22T10:00:00.001Z' }, 'newer'],
    ['the same read, confirmed', saved, live, 'confirmed'],
    ['the same copy', saved, saved, null],
    ['a page that is live already', live, live, null],
    ['an older copy of another server', saved, { source: 'live', readAt: '2026-11-21' }, null],
    ['the registry out of reach again', live, saved, null],
    ['a date that is none', saved, { source: 'live', readAt: '' }, null],
  ] as const)('tells of %s', (_, shown, now, news) => {
    expect(newsSince(shown, now)).toBe(news)
  })
})
