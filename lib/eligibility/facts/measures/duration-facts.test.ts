import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { rangesOf } from '../../spans/range-words.test-data.ts'
import { measureFacts } from './measure-facts.ts'

const facts = (text: string) =>
  lineOf('inclusion', text)
    .flatMap(measureFacts)
    .filter(({ kind }) => kind === 'duration')

describe('measureFacts', () => {
  it.each([
    ['Disease duration of less than 1 year', '[…, 1)', null],
    ['Disease duration 2 - 15 years', '[2, 15]', null],
    ['Disease duration 6 months to 20 years', '[0.5, 20]', null],
    ['Duration of multiple sclerosis greater than six months', '(0.5, …]', null],
    ['MS onset within the last 10 years', '[…, 10]', 'onset'],
    ['Diagnosed with MS within 5 years', '[…, 5]', 'diagnosis'],
    ['Disease duration of 10 years or less if EDSS is below 3', '[…, 10] condition', null],
  ])('reads %s', (text, range, since) => {
    expect(rangesOf('duration', facts(text))).toEqual([range])
    expect(facts(text)).toEqual([expect.objectContaining({ since })])
  })

  it.each(['Pain for at least 3 months', 'Age 18 to 55 years', 'A relapse in the last 2 years'])(
    'reads nothing from %s',
    (text) => {
      expect(facts(text)).toEqual([])
    },
  )
})
