import { describe, expect, it } from 'vitest'
import { isMissingTrial, typedNumber, unknownTrialPath } from './number-in-path.ts'

describe('typedNumber', () => {
  it.each([
    ['/trials/NCT0716877', 'NCT0716877'],
    ['/trials/NCT%200716877?from=x', 'NCT 0716877'],
    ['/trials/%E0%A4%A', '%E0%A4%A'],
    ['/trials/', null],
    ['/about', null],
  ])('for %j: %j', (path, typed) => {
    expect(typedNumber(path)).toBe(typed)
  })
})

describe('isMissingTrial', () => {
  it.each([
    ['/trials/NCT0716877', true],
    ['/trials/stool', true],
    ['/trials/NCT07168772,NCT05920018', true],
    [unknownTrialPath('NCT99999999'), true],
    ['/trials/NCT07168772', false],
    ['/trials/nct%2007168772', false],
    ['/trials/NCT07168772/opengraph-image', false],
    ['/trials/left-out', false],
    ['/trials', false],
    ['/trials/', false],
    ['/about', false],
  ])('for %s: %s', (path, missing) => {
    expect(isMissingTrial(path)).toBe(missing)
  })
})
