import { describe, expect, it } from 'vitest'
import { STEPS, stepTitle } from './flow.ts'
import { isMissingStep, isStep } from './step-in-path.ts'

/** Names that every object has, and other things that stand in no list. */
const NO_STEPS = ['__proto__', 'toString', 'constructor', 'hasOwnProperty', 'Age', 'age%20', '%ff']

describe('isMissingStep', () => {
  it.each(NO_STEPS)('knows no step “%s”, and no title of one', (step) => {
    expect(isMissingStep(`/check/${step}`)).toBe(true)
    expect(isMissingStep(`/check/${step}/`)).toBe(true)
    expect(isStep(step)).toBe(false)
    expect(stepTitle(step)).toBeNull()
  })

  it('misses no step that there is', () => {
    const paths = STEPS.map((step) => (step === '' ? '/check' : `/check/${step}`))
    expect(paths.filter(isMissingStep)).toEqual([])
  })

  it.each(['/', '/check/', '/checks/age', '/check/age/more', '/trials/age'])(
    'says nothing of %s, which is no path of a step',
    (path) => expect(isMissingStep(path)).toBe(false),
  )
})
