import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBudget } from './budget.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'], now: 0 }))
afterEach(() => vi.useRealTimers())

describe('createBudget', () => {
  it('allows a burst, then one more for each stretch of time that passes', () => {
    const mayCall = createBudget(3, 1000)
    expect([mayCall(), mayCall(), mayCall(), mayCall()]).toEqual([true, true, true, false])
    vi.advanceTimersByTime(999)
    expect(mayCall()).toBe(false)
    vi.advanceTimersByTime(1)
    expect([mayCall(), mayCall()]).toEqual([true, false])
    vi.advanceTimersByTime(1500)
    expect([mayCall(), mayCall()]).toEqual([true, false])
    vi.advanceTimersByTime(500)
    expect(mayCall()).toBe(true)
  })

  it('saves up no more than one burst', () => {
    const mayCall = createBudget(2, 1000)
    vi.advanceTimersByTime(1_000_000)
    expect([mayCall(), mayCall(), mayCall()]).toEqual([true, true, false])
  })
})
