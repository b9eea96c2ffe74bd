import { describe, expect, it } from 'vitest'
import { isOpen, surelyTakesPeople, takesPeople } from './takes-people.ts'

describe('whether a site takes people', () => {
  it.each([
    // the site's own state, its trial's, says so itself, takes people, surely
    ['recruiting', 'recruiting', true, true, true],
    ['access', 'access', true, true, true],
    ['finished', 'recruiting', false, false, false],
    ['not-yet', 'recruiting', false, false, false],
    ['unclear', 'recruiting', false, false, null],
    [null, 'recruiting', false, true, null],
    [null, 'access', false, true, null],
    [null, 'not-yet', false, false, false],
    [null, 'finished', false, false, false],
    [null, 'unclear', false, false, null],
  ] as const)('%s in a trial that is %s', (state, trial, itself, takes, surely) => {
    expect([
      isOpen({ state }),
      takesPeople({ state }, trial),
      surelyTakesPeople({ state }, trial),
    ]).toEqual([itself, takes, surely])
  })
})
