import { describe, expect, it } from 'vitest'
import { once } from './once.ts'

describe('once', () => {
  it('makes it when it is first asked for, and not again', () => {
    let made = 0
    const value = once(() => {
      made += 1
      return null
    })
    expect(made).toBe(0)
    expect([value(), value()]).toEqual([null, null])
    expect(made).toBe(1)
  })
})
