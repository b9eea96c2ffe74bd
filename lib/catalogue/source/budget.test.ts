import { describe, expect, it } from 'vitest'
import { createBudget } from './budget.ts'

describe('createBudget', () => {
  it('allows a burst, then one more for each stretch of time that passes', () => {
    let now = 0
    const mayCall = createBudget(3, 1000, () => now)
    expect([mayCall(), mayCall(), mayCall(), mayCall()]).toEqual([true, true, true, false])
    now = 999
    expect(mayCall()).toBe(false)
    now = 1000
    expect([mayCall(), mayCall()]).toEqual([true, false])
    now = 2500
    expect([mayCall(), mayCall()]).toEqual([true, false])
    now = 3000
    expect(mayCall()).toBe(true)
  })

  it('saves up no more than one burst', () => {
    let now = 0
    const mayCall = createBudget(2, 1000, () => now)
    now = 1_000_000
    expect([mayCall(), mayCall(), mayCall()]).toEqual([true, true, false])
  })
})
