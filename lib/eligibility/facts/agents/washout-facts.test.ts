import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { washoutFacts } from './washout-facts.ts'

const read = (...[side, text, under]: Parameters<typeof lineOf>) =>
  lineOf(side, text, under)
    .flatMap(washoutFacts)
    .flatMap((fact) => (fact.kind === 'washout' ? [fact] : []))

const brief = (...line: Parameters<typeof lineOf>) =>
  read(...line).map(
    ({ agent, days, ever, doubts }) =>
      `${agent} ${ever ? 'ever' : (days ?? 'now')}${doubts.length > 0 ? ' ?' : ''}`,
  )

describe('washoutFacts', () => {
  it.each([
    ['MS relapse within the 30 days before enrolment', 'relapse 30'],
    ['Relapse or oral steroids in the past month', 'relapse 30, steroids 30'],
    ['MS exacerbation in the last two months', 'relapse 60'],
    ['Clinical relapse (within 3 months) before randomisation', 'relapse 90'],
    ['Less than 30 days since the last steroid course', 'steroids 30'],
    ['Current relapse', 'relapse now'],
    ['Concomitant corticosteroids', 'steroids now'],
    ['Use of antibiotics, pre- or probiotics within 4 weeks', 'antibiotics 28, probiotics 28'],
    [
      'Interferon within 4 weeks, or natalizumab within 6 months',
      'interferon beta 28, natalizumab 180',
    ],
    ['Within 6 months natalizumab, within 12 months rituximab', 'natalizumab 180, rituximab 360'],
    ['In the last 6 months, use of fingolimod or azathioprine', 'fingolimod 180, azathioprine 180'],
    ['ACTH or intravenous immunoglobulins within 3 months', 'ACTH 90, IVIG 90'],
    ['Immunosuppressants such as methotrexate in the past year', 'immunosuppressants 365'],
    ['Steroids in the last 30 days (inhaled steroids are allowed)', 'steroids 30'],
    ['Excluded if they took antibiotics within 90 days', 'antibiotics 90'],
  ])('reads the exclusion “%s”', (text, facts) => {
    expect(brief('exclusion', text).join(', ')).toBe(facts)
  })

  it.each([
    ['No relapse within 30 days', 'relapse 30'],
    ['Relapse-free and off steroids for at least 60 days', 'relapse 60, steroids 60'],
    ['Clinically stable, without relapses or ACTH, for 3 months', 'relapse 90, ACTH 90'],
    ['At least 3 months since the last relapse', 'relapse 90'],
    ['Last exacerbation more than 60 days before screening', 'relapse 60'],
    ['Natalizumab stopped at least 6 months before', 'natalizumab 180'],
    ['Never took steroids', 'steroids ever'],
    ['Not in a relapse', 'relapse now'],
  ])('reads the inclusion “%s”', (text, facts) => {
    expect(brief('inclusion', text).join(', ')).toBe(facts)
  })

  it.each([
    ['exclusion', 'Change of disease-modifying therapy within 6 months'],
    ['exclusion', 'Started interferon within 3 months'],
    ['exclusion', 'Expected need of antibiotics within 3 months'],
    ['exclusion', 'Steroids within 5 half-lives'],
    ['exclusion', 'Inhaled corticosteroids within 30 days'],
    ['exclusion', 'Long-term corticosteroids in the past 6 months'],
    ['exclusion', 'Heart attack within 6 months'],
    ['exclusion', 'Relapse of depression in the last year'],
    ['exclusion', 'Fewer than two relapses in the last 2 years'],
    ['exclusion', 'No relapse in the last 2 years'],
    ['exclusion', 'Allergy to natalizumab within the last year'],
    ['exclusion', 'Vaccination within 6 weeks before the first infusion of ocrelizumab'],
    ['exclusion', 'Non-steroidal anti-inflammatory drugs within 7 days'],
    ['exclusion', '4-aminopyridine within 30 days'],
    ['exclusion', 'Azathioprine in the 3-6 months before entry'],
    ['exclusion', 'Taking corticosteroids during the intervention'],
    ['inclusion', 'The other attacks must be at least one month before or after the first'],
    ['inclusion', 'MS with onset within 12 months and no treatment with natalizumab'],
    ['inclusion', 'At least one relapse within the last 12 months'],
    ['inclusion', 'Relapsing-remitting MS for at least 2 years'],
    ['inclusion', 'Stable on interferon for at least 6 months before screening'],
    ['inclusion', 'No change of treatment in the last 3 months'],
    ['inclusion', 'No disease-modifying therapy, or the same one for the last 3 months'],
  ] as const)('reads no time in the %s “%s”', (side, text) => {
    expect(brief(side, text)).toEqual([])
  })

  it.each([
    'Rituximab within 12 months unless B cells are back',
    'Immunomodulators within 9 months except for Copaxone',
    'Steroids within one month before the first scan',
    'Antibiotics within 3 months if taken by vein',
    'Daily use of probiotics within 3 months',
  ])('has a doubt about “%s”', (text) => {
    expect(read('exclusion', text).map(({ doubts }) => doubts)).toEqual([['condition']])
  })

  it('gives no agent the time of another', () => {
    expect(
      brief('inclusion', 'Washout of 1 month for interferon, and 3 months for natalizumab'),
    ).toEqual(['interferon beta 30'])
  })

  it('takes the time from the line above', () => {
    expect(brief('exclusion', 'natalizumab', 'Any of these within 6 months:')).toEqual([
      'natalizumab 180',
    ])
  })

  it('keeps the words of the time, and the line as its quote', () => {
    const text = 'Relapse within 3 months before screening'
    expect(read('exclusion', text)).toMatchObject([
      { window: 'within 3 months before screening', quote: text, field: 'eligibilityCriteria' },
    ])
  })

  it('reads nothing from a line that is longer than any sentence', () => {
    expect(brief('exclusion', 'steroids within 30 days or '.repeat(400))).toEqual([])
  })
})
