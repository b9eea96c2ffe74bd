import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { treatmentFacts } from './treatment-facts.ts'

const brief = (...line: Parameters<typeof lineOf>) =>
  lineOf(...line)
    .flatMap(treatmentFacts)
    .map((fact) => {
      const doubt = fact.doubts.length > 0 ? ' ?' : ''
      if (fact.kind === 'no-treatment') return `none${doubt}`
      if (fact.kind === 'treatment-required') return `on ${fact.anyOf.join(' | ')}${doubt}`
      if (fact.kind !== 'treatment-not-allowed') return fact.kind
      const except = fact.except.length > 0 ? ` except ${fact.except.join(' | ')}` : ''
      return `${fact.ever ? 'never' : 'not'} ${fact.anyOf.join(' | ')}${except}${doubt}`
    })
    .join(', ')

describe('treatmentFacts', () => {
  it.each([
    ['Treatment with natalizumab as the label says', 'on natalizumab'],
    ['On ocrelizumab or rituximab for at least 6 months', 'on ocrelizumab | rituximab'],
    [
      'Treated with Gilenya, Avonex or Copaxone for a year',
      'on fingolimod | interferon beta-1a | glatiramer acetate',
    ],
    ['Stable therapy with dimethyl fumarate', 'on dimethyl fumarate'],
    [
      'Therapy with a disease-modifying drug (interferon or teriflunomide)',
      'on interferon beta | teriflunomide',
    ],
    ['Not on any disease-modifying therapy', 'none'],
    ['Currently on a disease-modifying therapy', 'on any DMT'],
    ['Treatment-naive', 'none'],
    ['No disease-modifying therapy, or glatiramer acetate at a stable dose', ''],
    ['Stable on glatiramer acetate, or no treatment', 'not any DMT except glatiramer acetate'],
    [
      'Not on a DMT, or on interferon or glatiramer acetate',
      'not any DMT except interferon beta | glatiramer acetate',
    ],
    ['Taking a fumarate or untreated', 'not any DMT except fumarates'],
    ['Fingolimod-naive', 'never fingolimod'],
    ['Never treated with cladribine', 'never cladribine'],
    ['No previous monoclonal antibodies', 'never monoclonal antibodies'],
    [
      'Not on fingolimod within 2 months and never on other DMTs at any time',
      'never any DMT except fingolimod',
    ],
  ])('reads the inclusion “%s”', (text, facts) => {
    expect(brief('inclusion', text)).toBe(facts)
  })

  it.each([
    ['Concomitant disease-modifying drugs', 'none'],
    [
      'Use of any disease-modifying therapy other than glatiramer acetate',
      'not any DMT except glatiramer acetate',
    ],
    ['Currently treated with natalizumab or fingolimod', 'not natalizumab | fingolimod'],
    ['Use of immunosuppressive therapy', 'not immunosuppressants'],
    ['Immunosuppressants', 'not immunosuppressants ?'],
    ['Any disease-modifying therapy', 'none ?'],
    ['Any prior treatment with natalizumab', 'never natalizumab'],
    ['Prior or concurrent use of cladribine', 'never cladribine'],
    ['Alemtuzumab at any time', 'never alemtuzumab'],
    [
      'Mitoxantrone, or immunosuppressants such as azathioprine, before enrolment',
      'never mitoxantrone | immunosuppressants',
    ],
    ['Previous fingolimod or any other S1P receptor modulator', 'never S1P modulators'],
    [
      'Use of any immunomodulator, or another immunomodulator than interferon',
      'not immunomodulators except interferon beta',
    ],
    [
      'Treatment with another immunomodulatory drug than interferon',
      'not immunomodulators except interferon beta',
    ],
    ['Prior lymphocyte-trafficking blockers or cladribine', 'never cladribine'],
    ['Earlier use of rituximab (or of steroids in the last month)', 'never rituximab'],
    [
      'Any earlier monoclonal antibody except natalizumab',
      'never monoclonal antibodies except natalizumab',
    ],
    [
      'Previous monoclonal antibodies except natalizumab',
      'never monoclonal antibodies except natalizumab',
    ],
  ])('reads the exclusion “%s”', (text, facts) => {
    expect(brief('exclusion', text)).toBe(facts)
  })

  it.each([
    ['inclusion', 'Eligible to start interferon'],
    ['inclusion', 'RRMS with active disease on interferon'],
    ['inclusion', 'On ocrelizumab, or treatment-naive and initiating a treatment'],
    ['inclusion', 'EDSS up to 5 for people on interferon or up to 6 for people on natalizumab'],
    ['inclusion', 'Patients who will be treated with siponimod'],
    ['inclusion', 'Treatment with fingolimod intended'],
    ['inclusion', 'Previous treatment with interferon'],
    ['inclusion', 'Failed treatment with glatiramer acetate'],
    ['inclusion', 'Patients on DMTs must have had a stable dose for 3 months'],
    ['inclusion', 'Patients on a DMT: stable for 3 months'],
    ['inclusion', 'If on interferon, no change in the last 3 months'],
    ['inclusion', 'Naive to Plegridy or at most 12 months on Plegridy'],
    ['inclusion', 'Not had more than three infusions of natalizumab'],
    ['inclusion', 'Treated or untreated with an approved DMT'],
    ['exclusion', 'Hypersensitivity to natalizumab'],
    ['exclusion', 'Not on a stable dose of a DMT'],
    ['exclusion', 'Natalizumab within 6 months'],
    ['exclusion', 'JC virus positive patients on natalizumab'],
    ['exclusion', 'Anti-interferon antibodies'],
    ['exclusion', 'Immunocompromised due to immunosuppressive treatment'],
    ['exclusion', 'Illness that requires immunosuppressants'],
    ['exclusion', 'Previous use of fampridine'],
    ['exclusion', 'Use of vaccines in natalizumab treated patients'],
    ['exclusion', 'Pregnancy within 6 months after the last dose of ocrelizumab'],
  ] as const)('reads no treatment in the %s “%s”', (side, text) => {
    expect(brief(side, text)).toBe('')
  })

  it('has a doubt where the words hold only under a condition', () => {
    expect(brief('exclusion', 'Previous rituximab unless B cells are back')).toBe(
      'never rituximab ?',
    )
  })

  it('asks a treatment of one group of nobody for certain', () => {
    expect(brief('inclusion', 'Group 2: treated with ocrelizumab')).toBe('on ocrelizumab ?')
  })

  it('has a doubt where only use for another illness is meant', () => {
    expect(brief('exclusion', 'Immunosuppressants for another disease')).toBe(
      'not immunosuppressants ?',
    )
  })

  it('takes the sentence from the line above', () => {
    expect(brief('exclusion', 'Cladribine', 'Patients who were ever treated with:')).toBe(
      'never cladribine',
    )
  })

  it('has a doubt about one of several ways to join', () => {
    expect(brief('inclusion', 'Currently on interferon', 'One of the following:')).toBe(
      'on interferon beta ?',
    )
  })
})
