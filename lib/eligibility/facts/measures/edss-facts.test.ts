import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { rangesOf } from '../../spans/range-words.test-data.ts'
import { measureFacts } from './measure-facts.ts'

const read = (side: 'inclusion' | 'exclusion', text: string) =>
  rangesOf('edss', lineOf(side, text).flatMap(measureFacts))

describe('measureFacts', () => {
  it.each([
    ['EDSS between 1.5 and 6.0 at baseline', '[1.5, 6]'],
    ['Expanded Disability Status Scale (EDSS) from 0 to 4.5 inclusive', '[0, 4.5]'],
    ['Kurtzke EDSS score ranging from 2.0 through 6.5', '[2, 6.5]'],
    ['Screening EDSS score of 0 – 3.5;', '[0, 3.5]'],
    ['E.D.S.S. [1–4]', '[1, 4]'],
    ['EDDS score 0-4,5', '[0, 4.5]'],
    ['EDSS 0 to 3, 5', '[0, 3.5]'],
    ['EDSS score at screening and baseline between 2 and 5', '[2, 5]'],
    ['2.0 ≤ EDSS < 6.0', '[2, 6)'],
    ['EDSS ≥ 3.0 and ≤ 6.5', '[3, 6.5]'],
    ['EDSS of at least 2.0 and not more than 6.0', '[2, 6]'],
    ['An Extended Disability Status Score of 3 to 5 points', '[3, 5]'],
    ['a score of 1 to 4 on the EDSS', '[1, 4]'],
    ['Score of ≤ 6.0 on the Expanded Disability Status Scale', '[…, 6]'],
    ['EDSS \\< 5', '[…, 5)'],
    ['EDSS \\<= score 6.5', '[…, 6.5]'],
    ['EDSS of = or <7.0', '[…, 7]'],
    ['EDSS =< 4', '[…, 4]'],
    ['EDSS (Appendix B) of 4 or less', '[…, 4]'],
    ['EDSS \\[5\\] score of < 5.5', '[…, 5.5)'],
    ['EDSS ≦ 4', '[…, 4]'],
    ['EDSS less or equal to 6', '[…, 6]'],
    ['EDSS inferior or equal to 5.5', '[…, 5.5]'],
    ['EDSS no greater than 6', '[…, 6]'],
    ['EDSS not exceeding 6.5', '[…, 6.5]'],
    ['EDSS up to 6', '[…, 6]'],
    ['A maximum EDSS score of 6.5', '[…, 6.5]'],
    ['EDSS of less than six', '[…, 6)'],
    ['mild disability (EDSS total score 3.5 or less)', '[…, 3.5]'],
    ['EDSS 4.0 or higher', '[4, …]'],
    ['A minimum EDSS of 3.0', '[3, …]'],
    ['EDSS superior to 2', '(2, …]'],
    ['No EDSS > 6', '[…, 6]'],
    ['EDSS of 3.0 to 7.5 with at least one functional scale scoring 3.0 or greater', '[3, 7.5]'],
  ])('reads what an inclusion line asks for: %s', (text, range) => {
    expect(read('inclusion', text)).toEqual([range])
  })

  it.each([
    ['EDSS > 7', '[…, 7]'],
    ['EDSS ≥ 7', '[…, 7)'],
    ['EDSS score more then 5,5', '[…, 5.5]'],
    ['EDSS of 6.5 or more', '[…, 6.5)'],
    ['EDSS below 2.0', '[2, …]'],
    ['EDSS < 2 or > 6', '[2, 6]'],
    ['EDSS from 7 to 10', '[…, 7)'],
  ])('turns an exclusion round: %s', (text, range) => {
    expect(read('exclusion', text)).toEqual([range])
  })

  it.each([
    'EDSS step change of 1.0',
    'An increase of at least 1 point on the EDSS in the last year',
    'Increase of ≥1.0 EDSS point if baseline ≤5.5',
    'Confirmed EDSS progression of 1.0',
    'No change in EDSS (1 point or more)',
    'Pyramidal functional system score ≥2 on the EDSS',
    'EDSS pyramidal function of 2 or more',
    'EDSS 2-5-2020',
    'EDSS < 18',
    'EDSS 6',
    'EDSS 5 to 3',
    'EDSS is measured at weeks 4 to 8',
    'Multiple Sclerosis Severity Score of 4 or higher',
    'PDDS score 2-6',
    'Patients with EDSS > 5.0 must have a cane',
    'Participants with EDSS ≤ 2 are only eligible if ill for less than 10 years',
    'Disease duration of more than 10 years in patients with an EDSS of 2 or less',
  ])('returns nothing for %s', (text) => {
    expect(read('inclusion', text)).toEqual([])
  })

  it('returns nothing where the middle of the scale is excluded', () => {
    expect(read('exclusion', 'EDSS between 3 and 5')).toEqual([])
  })

  it.each([
    ['Mild (EDSS 0–3.5) or moderate (EDSS 4–6)', ['[0, 3.5] several', '[4, 6] several']],
    ['EDSS ≤3.5 or ≤5.5 if older than 40', ['[…, 3.5] several']],
    ['EDSS ≤ 5.5 for RRMS', ['[…, 5.5] condition']],
    ['EDSS ≤ 6 unless due to arthritis', ['[…, 6] condition']],
    ['EDSS < 7 or able to walk 20 metres', ['[…, 7) condition']],
    ['Able to walk or EDSS < 7', ['[…, 7) condition']],
    ['EDSS 2 to 5 in the RRMS group; 4 to 6.5 in the SPMS group', ['[2, 5] condition']],
  ])('doubts a range that does not hold for all: %s', (text, ranges) => {
    expect(read('inclusion', text)).toEqual(ranges)
  })

  it('doubts what was asked before an earlier study', () => {
    const text =
      'Participants were required to have, prior to entry to Study 7001, an EDSS of 0 to 5.0'
    expect(read('inclusion', text)).toEqual(['[0, 5] history'])
  })
})
