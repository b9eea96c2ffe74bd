import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { presenceFacts } from './presence-facts.ts'

const read = (side: 'inclusion' | 'exclusion', text: string) =>
  lineOf(side, text)
    .flatMap(presenceFacts)
    .map((fact) => (fact.kind === 'language' ? `language ${fact.language}` : fact.kind))

describe('presenceFacts', () => {
  it.each([
    ['exclusion', 'Unable or unwilling to swallow capsules', ['swallowing']],
    ['exclusion', 'Dysphagia', ['swallowing']],
    ['inclusion', 'Able to speak and read English', ['language English']],
    ['inclusion', 'Fluent Italian speakers', ['language Italian']],
    ['exclusion', 'Non-fluency in French', ['language French']],
    ['inclusion', 'Able to travel to the study centre for 8 visits', ['travel']],
    ['inclusion', 'Lives within 100 miles of the clinic', ['travel']],
    ['exclusion', 'Travel outside the country', []],
    ['inclusion', 'Affiliated to French health insurance', []],
  ] as const)('in an %s list, reads %s', (side, text, expected) => {
    expect(read(side, text)).toEqual(expected)
  })
})
