import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from '../read-facts.ts'

/** What is asked of age and sex in these lines: the kinds of fact, with "?" where they are in doubt. */
const read = (...lines: readonly string[]) =>
  readFacts({ ...trialFrom({}), criteria: lines.join('\n') }).map(({ kind, doubts }) =>
    doubts.length === 0 ? kind : `${kind}?`,
  )

const IN = 'Inclusion Criteria:\n'
const OUT = '\nExclusion Criteria:\n'

describe('withDoubtsOfSex', () => {
  it.each<[string, ...string[]]>([
    ['by itself', IN, '* Men aged 18 to 65 years'],
    [
      'with a partner',
      IN,
      '* Men aged 18 to 65 years',
      '* A partner, or sex with women, is no bar',
    ],
    ['with the other shut out', IN, '* Men aged 18 to 65 years', OUT, '* Women of any age'],
  ])('leaves a line for one sex alone, %s', (_, ...lines) => {
    expect(read(...lines)).toEqual(['age', 'sex'])
  })

  it.each<[string, ...string[]]>([
    ['another line lets in', IN, '* Men aged 18 to 65 years', '* Women who use birth control'],
    ['it names itself', IN, '* Men aged 18 to 65 years; women aged 18 to 65 years'],
    ['a heading names', IN, '* Men aged 18 to 65 years', '* Women:', '  * With a negative test'],
  ])('doubts the sex and the age of one where the other is named: %s', (_, ...lines) => {
    expect(read(...lines).filter((kind) => /age|sex/.test(kind))).toEqual(
      expect.arrayContaining(['age?', 'sex?']),
    )
    expect(read(...lines)).not.toContain('sex')
  })

  it('turns nobody away by two lines of which each names one', () => {
    expect(read(IN, '* Female', '* Male')).toEqual(['sex?', 'sex?'])
  })

  it('doubts a line for one sex that others stand under', () => {
    expect(read(IN, '* MS', OUT, '* Women', '  * Pregnant or breastfeeding')).toContain('sex?')
    expect(read(IN, '* MS', OUT, '* Women')).toContain('sex')
  })
})
