import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { presenceFacts } from './presence-facts.ts'

const read = (side: 'inclusion' | 'exclusion', text: string) =>
  lineOf(side, text)
    .flatMap(presenceFacts)
    .map(({ kind, doubts }) => [kind, ...doubts].join(' '))

const BOTH = ['pregnancy', 'breastfeeding']

describe('presenceFacts', () => {
  it.each([
    ['exclusion', 'Pregnant or nursing women', BOTH],
    ['exclusion', 'Pregnancy, breast-feeding or the wish to become pregnant', BOTH],
    ['exclusion', 'Lactation period', ['breastfeeding']],
    ['exclusion', 'Women with a positive urine pregnancy test at screening', ['pregnancy']],
    ['exclusion', 'Females who are pregnant, lactating or planning pregnancy', BOTH],
    ['exclusion', 'Not be pregnant or nursing', BOTH],
    ['inclusion', 'Women must not be pregnant or breastfeeding', BOTH],
    ['inclusion', 'Males or non-pregnant, non-lactating females', BOTH],
    [
      'inclusion',
      'Women of childbearing potential need a negative serum pregnancy test',
      ['pregnancy'],
    ],
    ['inclusion', 'Pregnant women will be excluded', ['pregnancy']],
  ] as const)('in an %s list, reads %s', (side, text, expected) => {
    expect(read(side, text)).toEqual(expected)
  })

  it.each([
    ['exclusion', 'Women not willing to use contraception'],
    ['exclusion', 'Intention to become pregnant during the study'],
    ['exclusion', 'Planning a pregnancy'],
    ['exclusion', 'Men whose partner is pregnant'],
    ['exclusion', 'Unwilling to avoid pregnancy'],
    ['exclusion', 'Living in a nursing home'],
    ['exclusion', 'Raised serum lactate'],
    ['exclusion', 'Preterm birth before 36 weeks of pregnancy'],
    ['inclusion', 'Pregnant women with MS'],
    ['inclusion', 'Women of childbearing potential use pregnancy prevention'],
  ] as const)('in an %s list, reads nothing from %s', (side, text) => {
    expect(read(side, text)).toEqual([])
  })

  it('doubts a rule for a part of the study', () => {
    const under = 'For participants at selected sites, these hold for MRI assessments only:'
    const [fact] = lineOf('exclusion', 'Women who are pregnant', under).flatMap(presenceFacts)
    expect(fact?.doubts).toEqual(['condition'])
    const [other] = lineOf(
      'exclusion',
      'Patients will be excluded from the MRI portions of the study if they are pregnant',
    ).flatMap(presenceFacts)
    expect(other?.doubts).toEqual(['condition'])
  })
})
