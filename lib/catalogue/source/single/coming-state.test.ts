import { describe, expect, it } from 'vitest'
import { comingState } from './coming-state.ts'

describe('comingState', () => {
  it.each([
    ['found', 'here'],
    ['alias', 'here'],
    ['unknown', 'here'],
    ['coming', 'coming'],
    ['unreadable', 'trouble'],
    ['busy', 'trouble'],
    ['unreachable', 'trouble'],
  ] as const)('ends the waiting of a page for what is %s: %s', (kind, state) => {
    expect(comingState({ kind })).toBe(state)
  })
})
