import { describe, expect, it } from 'vitest'
import { chooseStudy } from '#lib/catalogue/source/choose-study'
import { wholeRegistry } from '../support/records/whole-registry.ts'
import { padded } from './padded-studies.ts'

describe('padded', () => {
  it('gives a record the size of a full one, and changes nothing about its topic', () => {
    const before = wholeRegistry(120)
    const after = before.map(padded)
    const sizes = after.map((study) => JSON.stringify(study).length)
    expect(Math.min(...sizes)).toBeGreaterThan(7_900)
    expect(after.map(chooseStudy)).toEqual(before.map(chooseStudy))
  })
})
