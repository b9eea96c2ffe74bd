import { describe, expect, it } from 'vitest'
import { readCriteria } from '../../criteria/read-criteria.ts'
import { msTypeFacts } from './ms-type-facts.ts'

const read = (inclusion: readonly string[], exclusion: readonly string[] = []) => {
  const list = (lines: readonly string[]) => lines.map((line) => `* ${line}`).join('\n')
  return msTypeFacts(
    readCriteria(
      `Inclusion Criteria:\n\n${list(inclusion)}\n\nExclusion Criteria:\n\n${list(exclusion)}`,
    ),
  )
}

/** Accepted, "any", maybe and excluded types of all facts together. */
const types = (inclusion: readonly string[], exclusion: readonly string[] = []) => {
  const facts = read(inclusion, exclusion)
  const of = (key: 'accepted' | 'maybe' | 'excluded') =>
    [...new Set(facts.flatMap((fact) => fact[key]))].sort().join(' ')
  const any = facts.some((fact) => fact.any) ? 'any' : ''
  return [any, of('accepted'), of('maybe'), of('excluded')].join('|')
}

describe('msTypeFacts', () => {
  it('lets a rule for those of one type narrow no wider line', () => {
    const lines = [
      'Progressive MS',
      'An abnormal spinal tap is required for primary progressive MS',
    ]
    expect(types(lines)).toBe('|PPMS PRMS SPMS||')
  })

  it('takes a rule for groups by type for no rule about who may join', () => {
    expect(types(['MS', 'EDSS 2 to 5 in the RRMS group, 4 to 6 in the SPMS group'])).toBe(
      'any||CIS RIS|',
    )
  })

  it('lets in any type by a group of its own', () => {
    const lines = ['Group 1: relapsing-remitting MS', 'Group 2: untreated MS patients']
    expect(types(lines)).toBe('any|RRMS|CIS RIS|')
  })

  it('shuts out who has a type with a history of it', () => {
    expect(types(['PPMS'], ['History of RRMS or secondary progressive MS'])).toBe(
      '|PPMS||RRMS SPMS',
    )
    expect(types(['PPMS'], ['Family history of RRMS'])).toBe('|PPMS||')
  })

  it.each([
    ['RRMS', '|RRMS||'],
    ['R-R MS disease course.', '|RRMS||'],
    ['Relapsing/remitting multiple sclerosis', '|RRMS||'],
    ['MS patients having a RR disease course', '|RRMS||'],
    ['Patients with secondary-progressive or primary-progressive MS', '|PPMS SPMS||'],
    ['Diagnosed with primary or secondary progressive MS', '|PPMS SPMS||'],
    ['Progressive relapsing MS', '|PRMS||'],
    ['Progressive MS', '|PPMS PRMS SPMS||'],
    ['Progressive MS (PPMS or SPMS)', '|PPMS SPMS||'],
    ['Clinically isolated syndrome (CIS)', '|CIS||'],
    ['A single, first clinical event suggestive of MS', '|CIS||'],
    ['Multiple sclerosis by the McDonald criteria', 'any||CIS RIS|'],
    ['"Definite MS" by a neurologist', 'any||CIS RIS|'],
    ['Neurologist-confirmed diagnosis of MS', 'any||CIS RIS|'],
    ['Any subtype of MS, including RRMS and PPMS', 'any|PPMS RRMS|CIS RIS|'],
    ['Clinically isolated syndrome or multiple sclerosis', 'any|CIS|RIS|'],
    ['Relapsing forms of MS', '|RRMS|CIS PRMS SPMS|'],
    ['Diagnosis of RMS', '|RRMS|CIS PRMS SPMS|'],
    ['Relapsing or progressive MS', '|PPMS PRMS RRMS SPMS|CIS|'],
    ['CIS, or definite MS with onset in the past year', 'any|CIS|RIS|'],
    ['MS as defined by the 2017 McDonald criteria: RRMS or SPMS', '|RRMS SPMS||'],
    ['Relapsing MS (RRMS or active SPMS)', '|RRMS SPMS||'],
    ['Relapsing MS or secondary progressive MS', '|RRMS SPMS|CIS PRMS|'],
    ['SPMS defined as relapsing-remitting disease followed by progression', '|SPMS||'],
    ['MS that has progressed to the secondary progressive stage', '|SPMS||'],
    ['MS, but not PPMS', 'any||CIS RIS|PPMS'],
  ])('reads %s', (line, expected) => {
    expect(types([line])).toBe(expected)
  })

  it.each([
    'Stable MS medication for 8 weeks',
    'At least one relapse since the first demyelinating event',
    'No neurological disease other than MS',
    'Central pain due to multiple sclerosis',
    'Family history of multiple sclerosis',
    'Eligible for treatment of RRMS',
    'EDSS between 0 and 5.5',
  ])('says nothing of types for %s', (line) => {
    expect(read([line])).toEqual([])
  })

  it('takes types named in several lines as alternatives', () => {
    expect(types(['RRMS with a relapse in the last year', 'SPMS with relapses'])).toBe(
      '|RRMS SPMS||',
    )
    expect(types(['Diagnosis of MS', 'Relapsing-remitting course'])).toBe('|RRMS||')
  })

  it('lets a rule for those with one type shut out nobody else', () => {
    expect(types(['Diagnosis of MS', 'RRMS patients must be on treatment'])).toBe('any||CIS RIS|')
    expect(types(['Diagnosis of MS', 'For PPMS: a lesion on MRI'])).toBe('any||CIS RIS|')
    expect(types(['RRMS patients must be on treatment'])).toBe('|RRMS||')
  })

  it.each([
    [['Relapsing MS'], ['PPMS, SPMS or progressive relapsing MS'], '|RRMS|CIS|PPMS PRMS SPMS'],
    [['RRMS'], ['Any form of progressive MS'], '|RRMS||PPMS PRMS SPMS'],
    [['MS'], ['Primary or secondary progression of MS'], 'any||CIS RIS|PPMS SPMS'],
    [['MS'], ['A type of MS other than RRMS'], '|RRMS||'],
    [['MS'], ['PPMS or SPMS without relapses'], 'any||CIS RIS|PPMS'],
    [['RRMS'], ['Progressive neurological disorder other than RRMS or SPMS'], '|RRMS||'],
    [['RRMS'], ['History of progressive multifocal leukoencephalopathy'], '|RRMS||'],
    [['MS'], ['Any other chronic progressive disease'], 'any||CIS RIS|'],
    [['MS'], ['RRMS with an EDSS above 4'], 'any||CIS RIS|'],
  ])('reads inclusion %j with exclusion %j', (inclusion, exclusion, expected) => {
    expect(types(inclusion, exclusion)).toBe(expected)
  })

  it.each<[string, string[], string[], string[]]>([
    ['a line alone', ['RRMS', 'EDSS 0 to 5'], [], []],
    ['alternatives', ['RRMS with relapses', 'SPMS with relapses'], [], ['SPMS with relapses']],
    ['a wider line', ['Diagnosis of MS', 'RRMS'], [], ['Diagnosis of MS']],
    ['a line that lets one out', ['MS', 'No PPMS'], [], ['No PPMS']],
    ['"other than" on the other side', ['MS'], ['A type other than RRMS'], ['MS']],
    ['a rule for those of one type', ['Diagnosis of MS', 'For PPMS: a lesion on MRI'], [], []],
  ])('knows the other lines that it was read from: %s', (_, inclusion, exclusion, besides) => {
    const [fact] = read(inclusion, exclusion)
    expect(fact?.besides?.map(({ text }) => text)).toEqual(besides)
  })

  it('doubts MS as one of several conditions', () => {
    const doubts = (lines: readonly string[]) => read(lines).flatMap((fact) => fact.doubts)
    expect(doubts(['Spinal cord injury or multiple sclerosis'])).toEqual([
      'one-of-several-conditions',
    ])
    expect(doubts(['stroke', 'multiple sclerosis'])).toEqual(['one-of-several-conditions'])
    expect(doubts(['multiple sclerosis', 'No history of stroke or epilepsy'])).toEqual([])
  })

  it('doubts a type that is let in and shut out', () => {
    const [, out] = read(['RRMS or SPMS'], ['SPMS'])
    expect(out?.doubts).toEqual(['several'])
  })

  it('doubts the types of an earlier trial', () => {
    const [fact] = read(['Participants with RRMS randomised in the FIRST/SECOND trials'])
    expect(fact?.doubts).toEqual(['history'])
  })
})
