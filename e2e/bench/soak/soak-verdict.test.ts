import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type Kind,
  type Memory,
  percentile,
  riseOfLastHalf,
  soakVerdict,
} from './soak-verdict'

const answers = (kind: Kind, statuses: Record<number, number>, ms = [20]): Answers => ({
  kind,
  statuses: new Map(Object.entries(statuses).map(([status, count]) => [Number(status), count])),
  ms,
})
const list = answers('list', { 200: 900 })

/** Ten minutes, read every five seconds: what `at` gives for a time in minutes. */
const memory = (at: (minutes: number) => number): Memory[] =>
  Array.from({ length: 121 }, (_, step) => ({ seconds: step * 5, megabytes: at(step / 12) }))
/** A heap that grows and is cleared. */
const breathing = memory((minutes) => 300 + 60 * Math.sin(minutes * 9))

describe('soakVerdict', () => {
  it.each<[string, Partial<{ answers: Answers[]; memory: Memory[] }>]>([
    ['all is well', {}],
    [
      'a budget and unknown numbers speak for trials outside of the list',
      { answers: [list, answers('other trial', { 200: 1, 404: 9, 429: 90 })] },
    ],
    ['memory rises at first only', { memory: memory((minutes) => 400 - 200 / (1 + 9 * minutes)) }],
    ['it was too short to tell a rise', { memory: memory((minutes) => minutes * 30).slice(0, 20) }],
    ['memory falls', { memory: memory((minutes) => 500 - 20 * minutes) }],
  ])('is none where %s', (_what, parts) => {
    expect(soakVerdict({ answers: [list], memory: breathing, ...parts })).toEqual([])
  })

  it.each<[string, Partial<{ answers: Answers[]; memory: Memory[] }>]>([
    ['page: 3 × 500', { answers: [list, answers('page', { 200: 1, 500: 3 })] }],
    ['other trial: 1 × 503', { answers: [list, answers('other trial', { 503: 1 })] }],
    ['list: 2 × 429', { answers: [answers('list', { 200: 1, 429: 2 })] }],
    ['trial: 1 × 404', { answers: [list, answers('trial', { 404: 1 })] }],
    ['data: 4 × no answer', { answers: [list, answers('data', { 0: 4 })] }],
    ['list: p99 is 1000 ms', { answers: [answers('list', { 200: 50 }, [20, 1_000])] }],
    ['list: nobody asked for it', { answers: [] }],
    ['memory: 513 MB at most', { memory: memory((minutes) => (minutes === 1 ? 513 : 300)) }],
    [
      'memory: rises by 12.0 MB a minute in the last half',
      { memory: memory((minutes) => 200 + 12 * minutes) },
    ],
    ['memory: it was never read', { memory: [] }],
  ])('says “%s”', (sentence, parts) => {
    expect(soakVerdict({ answers: [list], memory: breathing, ...parts })).toEqual([sentence])
  })
})

describe('riseOfLastHalf', () => {
  it('hears a rise through the breath of a heap', () => {
    const rise = riseOfLastHalf(
      memory((minutes) => 200 + 15 * minutes + 20 * Math.sin(minutes * 9)),
    )
    expect(rise).toBeGreaterThan(10)
    expect(rise).toBeLessThan(20)
  })
})

describe('percentile', () => {
  it.each([
    [[], 0.99, 0],
    [[5], 0.99, 5],
    [[3, 1, 2, 4], 0.5, 2],
    [Array.from({ length: 100 }, (_, at) => at + 1), 0.99, 99],
  ])('of %j at %d is %d', (values, share, value) => {
    expect(percentile(values, share)).toBe(value)
  })
})
