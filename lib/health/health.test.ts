import { afterEach, describe, expect, it } from 'vitest'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import manifest from '../../package.json' with { type: 'json' }
import type { Freshness } from '../catalogue/catalogue.ts'
import { healthOf } from './health.ts'
import { readiness } from './readiness.ts'
import { isStopping, markStopping } from './stopping.ts'

const NOON = Date.parse('2026-11-22T12:00:00.000Z')
const READ_AT = '2026-11-22T11:58:30.000Z'
const HELD_BACK = { readAt: '2026-11-22T11:59:00.000Z', why: 'It lost trials.' }

const health = (freshness: Partial<Freshness>, now = NOON) =>
  healthOf(catalogueOf(copyOf([{}]), { readAt: READ_AT, ...freshness }), now)

describe('healthOf', () => {
  it('tells version, copy, its age and what was set aside', () => {
    expect(health({})).toEqual({
      version: manifest.version,
      copy: { kind: 'live', readAt: READ_AT, ageSeconds: 90, trials: 0, setAside: 1 },
      lastRead: { outcome: 'current', at: READ_AT },
    })
  })

  it('calls the copy that came with the app bundled, and knows its day', () => {
    const { copy, lastRead } = healthOf(bundledCatalogue(), NOON)
    expect(copy).toMatchObject({ kind: 'bundled', readAt: '2025-09-25', trials: 51 })
    expect(lastRead).toEqual({ outcome: 'none' })
  })

  it.each([
    [{ source: 'saved' as const }, { outcome: 'none' }],
    [{ trouble: 'It is out of reach.' }, { outcome: 'failed', why: 'It is out of reach.' }],
    [
      { source: 'saved' as const, heldBack: HELD_BACK },
      { outcome: 'held-back', at: HELD_BACK.readAt, why: HELD_BACK.why },
    ],
  ])('tells of %j how the last read went', (freshness, lastRead) => {
    expect(health(freshness).lastRead).toEqual(lastRead)
  })

  it('gives no age below 0 where the clock was put back', () => {
    expect(health({}, NOON - 86_400_000).copy?.ageSeconds).toBe(0)
  })

  it('says that there is no copy', () => {
    expect(healthOf(null, NOON)).toMatchObject({ copy: null, lastRead: { outcome: 'none' } })
  })
})

describe('readiness', () => {
  const opens = async () => 'a copy'
  const fails = () => Promise.reject(new Error('no copy'))

  it.each([
    ['a copy is open', opens, false, { ready: true }],
    ['no copy opens', fails, false, { ready: false, reason: 'no copy of the registry' }],
    ['it was asked to end', opens, true, { ready: false, reason: 'stopping' }],
    ['it was asked to end without a copy', fails, true, { ready: false, reason: 'stopping' }],
  ])('where %s', async (_what, open, stopping, state) => {
    expect(await readiness(open, () => stopping)).toEqual(state)
  })
})

describe('isStopping', () => {
  afterEach(() => {
    globalThis.gutcheckIsStopping = undefined
  })

  it('is true once somebody asked', () => {
    expect(isStopping()).toBe(false)
    markStopping()
    expect(isStopping()).toBe(true)
  })
})
