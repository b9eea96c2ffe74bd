import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from '../../eligibility/facts/read-facts.ts'
import { gutWashoutScore } from './gut-washout-scores.ts'

const DAYS = 'Antibiotics within 30 days before screening'
const EVER = 'Use of probiotics at any time'
const OPEN = 'Zollverein antibiotics within 30 days before screening'
const criteria = `Exclusion Criteria:\n\n* ${DAYS}.\n* ${EVER}`

const reading = (quote: string, right: boolean, readAsEver: boolean) => ({
  nctId: 'NCT00000001',
  agent: quote === EVER ? 'probiotics' : 'antibiotics',
  quote,
  right,
  readAsEver,
})

function counts(row: ReturnType<typeof reading>) {
  const text = row.quote === OPEN ? `Exclusion Criteria:\n\n* ${OPEN}` : criteria
  const score = gutWashoutScore([row], () => readFacts({ ...trialFrom({}), criteria: text }))
  return Object.entries(score).flatMap(([what, [check]]) =>
    check === undefined ? [] : [`${what}: ${check.holds}`],
  )
}

describe('gutWashoutScore', () => {
  it.each([
    ['days that are right', reading(DAYS, true, false), ['right: true', 'otherwise: false']],
    ['days where "ever" is right', reading(DAYS, true, true), ['right: false', 'otherwise: true']],
    ['days that are wrong', reading(DAYS, false, false), ['wrong: true']],
    ['days where "ever" is wrong', reading(DAYS, false, true), ['wrong: false']],
    ['"ever", and it is right', reading(EVER, true, true), ['right: true', 'otherwise: false']],
    ['"ever", and it is wrong', reading(EVER, false, true), ['wrong: true']],
    ['"ever" where even days are wrong', reading(EVER, false, false), ['wrong: true']],
    ['nothing for certain', reading(OPEN, true, false), ['right: false', 'otherwise: false']],
    ['nothing for certain, rightly', reading(OPEN, false, false), ['wrong: false']],
  ])('tells of a line that asserts %s', (_, row, told) => {
    expect(counts(row)).toEqual(told)
  })
})
