import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { presenceFacts } from './presence-facts.ts'

const reads = (side: 'inclusion' | 'exclusion', text: string) =>
  lineOf(side, text)
    .flatMap(presenceFacts)
    .some(({ kind }) => kind === 'other-trial')

describe('presenceFacts', () => {
  it.each([
    ['exclusion', 'Participation in another clinical trial within the last 30 days'],
    ['exclusion', 'Concurrent enrolment in any interventional study'],
    ['exclusion', 'Participating in a double-blind randomised trial of an MS drug'],
    ['exclusion', 'Use of an investigational drug within 3 months'],
    ['exclusion', 'Treatment with experimental therapies in the last 6 months'],
    [
      'exclusion',
      'Participation in another drug study. Taking part in a registry study is allowed.',
    ],
    ['inclusion', 'Not participating in any other clinical trial'],
  ] as const)('in an %s list, reads %s', (side, text) => {
    expect(reads(side, text)).toBe(true)
  })

  it.each([
    ['exclusion', 'Any disease that would preclude participation in a clinical study'],
    ['exclusion', 'Allergy to the investigational product'],
    ['exclusion', 'Unwilling to comply with the study procedures'],
    ['exclusion', 'Stopped study treatment in Part 1'],
    ['inclusion', 'Willing to take part in the study'],
  ] as const)('in an %s list, reads nothing from %s', (side, text) => {
    expect(reads(side, text)).toBe(false)
  })
})
