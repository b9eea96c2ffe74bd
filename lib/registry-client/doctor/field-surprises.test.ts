import { describe, expect, it } from 'vitest'
import { fieldSurprises } from './field-surprises.ts'

const SUMMARY = 'protocolSection.descriptionModule.briefSummary'
const usual = { usualFields: [SUMMARY], usualShare: 0.9 }

const record = (module: object) => ({ protocolSection: { descriptionModule: module } })
const good = record({ briefSummary: 'We look at the gut.' })
const times = (count: number, one: unknown) => Array.from({ length: count }, () => one)

describe('fieldSurprises', () => {
  it('finds none in records that hold what they should', () => {
    expect(fieldSurprises(times(10, good), usual)).toEqual({ added: {}, missing: {} })
  })

  it('counts in how many records a new field is', () => {
    const odd = record({ briefSummary: 'x', moods: [{ mood: 1 }, { mood: 2 }] })
    const { added } = fieldSurprises([odd, odd, good], usual)
    expect(added).toEqual({ 'protocolSection.descriptionModule.moods': 2 })
  })

  it.each([
    [9, {}],
    [8, { [SUMMARY]: 8 }],
    [0, { [SUMMARY]: 0 }],
  ])('of ten records, %i with a usual field give %j', (count, missing) => {
    const records = [...times(count, good), ...times(10 - count, record({}))]
    expect(fieldSurprises(records, usual).missing).toEqual(missing)
  })
})
