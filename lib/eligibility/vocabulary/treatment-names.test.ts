import { describe, expect, it } from 'vitest'
import { GUT_CONDITION_NAMES } from './gut-condition-names.ts'
import { GUT_CONDITIONS } from './gut-conditions.ts'
import { TREATMENT_CLASS_NAMES } from './treatment-class-names.ts'
import { TREATMENT_CLASSES } from './treatment-classes.ts'
import { TREATMENT_NAMES } from './treatment-names.ts'
import { TREATMENTS } from './treatments.ts'

describe('the words that records are read by', () => {
  it.each([
    ['treatments', TREATMENT_NAMES, TREATMENTS],
    ['classes of treatments', TREATMENT_CLASS_NAMES, TREATMENT_CLASSES],
    ['gut conditions', GUT_CONDITION_NAMES, GUT_CONDITIONS],
  ])('belong to %s that there are, and to each of them', (_, names, list) => {
    expect(Object.keys(names).toSorted()).toEqual(list.map(({ id }) => id).toSorted())
  })
})
