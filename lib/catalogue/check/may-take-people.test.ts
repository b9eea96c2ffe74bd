import { describe, expect, it } from 'vitest'
import { mayTakePeople } from './may-take-people.ts'

describe('mayTakePeople', () => {
  it.each([
    ['recruiting', true],
    ['not-yet', true],
    ['invited', true],
    ['paused', true],
    ['unconfirmed', true],
    ['unclear', true],
    ['running', false],
    ['finished', false],
    ['stopped', false],
    ['withdrawn', false],
    ['access', true],
    ['marketed', false],
  ] as const)('says of a trial that is "%s": %s', (state, expected) => {
    expect(mayTakePeople(state)).toBe(expected)
  })
})
