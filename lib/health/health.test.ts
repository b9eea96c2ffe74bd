import { afterEach, describe, expect, it } from 'vitest'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import manifest from '../../package.json' with { type: 'json' }
import type { SourceStatus } from '../catalogue/source/engine/source-status.ts'
import { healthOf } from './health.ts'
import { readiness } from './readiness.ts'
import { isStopping, markStopping } from './stopping.ts'

const NOON = Date.parse('2026-11-22T12:00:00.000Z')
const READ_AT = '2026-11-22T11:58:30.000Z'
const STATUS: SourceStatus = {
  copy: 'live',
  readAt: READ_AT,
  ageMs: 90_000,
  lastCheck: { at: READ_AT, outcome: 'live', sentence: null },
  setAside: 1,
  role: 'refresher',
  store: { kind: 'file', reachable: true },
}
const catalogue = catalogueOf(copyOf([{}]), { readAt: READ_AT })

describe('healthOf', () => {
  it('tells version, copy, its age, what was set aside, and where it is kept', () => {
    expect(healthOf(catalogue, STATUS, NOON)).toEqual({
      version: manifest.version,
      copy: { kind: 'live', readAt: READ_AT, ageSeconds: 90, trials: 0, setAside: 1 },
      lastRead: { at: READ_AT, outcome: 'current', why: null },
      role: 'refresher',
      store: { kind: 'file', reachable: true },
    })
  })

  it('calls the copy that came with the app bundled, and knows its day', () => {
    const health = healthOf(bundledCatalogue(), { ...STATUS, lastCheck: null }, NOON)
    expect(health.copy).toMatchObject({ kind: 'bundled', readAt: '2025-09-25', trials: 51 })
    expect(health.lastRead).toBeNull()
  })

  it.each([
    ['trouble', 'failed'],
    ['held-back', 'held-back'],
  ] as const)('tells of a last check that ended in %s', (outcome, told) => {
    const lastCheck = { at: READ_AT, outcome, sentence: 'It is out of reach.' }
    const { lastRead } = healthOf(catalogue, { ...STATUS, lastCheck }, NOON)
    expect(lastRead).toEqual({ at: READ_AT, outcome: told, why: 'It is out of reach.' })
  })

  it('gives no age below 0 where the clock was put back', () => {
    expect(healthOf(catalogue, STATUS, NOON - 86_400_000).copy?.ageSeconds).toBe(0)
  })

  it('says that there is no copy', () => {
    expect(healthOf(null, STATUS, NOON).copy).toBeNull()
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
