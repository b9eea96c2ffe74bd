import { describe, expect, it } from 'vitest'
import { lineOf } from '../criteria/lines-of.test-data.ts'
import { directionOf, tenseOf } from './context.ts'
import { sentencesIn } from './sentences.ts'

/** What is said of the last treatment, relapse or pregnancy that a line names. */
function read(side: 'inclusion' | 'exclusion', text: string) {
  const [line] = lineOf(side, text)
  const [sentence] = line ? sentencesIn(line) : []
  if (line === undefined || sentence === undefined) return null
  const at = sentence.items.findLastIndex(
    ({ meaning }) =>
      meaning.sense === 'treatment' ||
      meaning.sense === 'agent' ||
      (meaning.sense === 'topic' && meaning.id === 'pregnancy'),
  )
  return {
    direction: directionOf(line, sentence, sentence.cues, at),
    tense: tenseOf(sentence.cues, at),
  }
}

describe('directionOf', () => {
  it.each([
    ['inclusion', 'On natalizumab', 'in'],
    ['inclusion', 'Not on natalizumab', 'out'],
    ['inclusion', 'No fever, but on natalizumab', 'in'],
    ['inclusion', 'Without relapses or steroids', 'out'],
    ['inclusion', 'Relapse-free', 'out'],
    ['inclusion', 'Not more than three infusions of natalizumab', 'in'],
    ['inclusion', 'Natalizumab is not allowed', 'out'],
    ['inclusion', 'On natalizumab (people who stopped it are excluded)', 'in'],
    ['inclusion', 'A non-pegylated interferon', 'in'],
    ['inclusion', 'Non-pregnant', 'out'],
    ['exclusion', 'Pregnant', 'out'],
    ['exclusion', 'Not pregnant', null],
    ['exclusion', 'Must not be pregnant', 'out'],
  ] as const)('in an %s list, takes “%s” for %j', (side, text, direction) => {
    expect(read(side, text)?.direction).toBe(direction)
  })
})

describe('tenseOf', () => {
  it.each([
    ['Never treated with natalizumab', 'ever'],
    ['Natalizumab at any time', 'ever'],
    ['Natalizumab-naive', 'ever'],
    ['Previous natalizumab', 'past'],
    ['Use of natalizumab before enrolment', 'past'],
    ['Currently on natalizumab', 'now'],
    ['Use of natalizumab', 'now'],
    ['Previous or current natalizumab', 'past'],
    ['Natalizumab', null],
  ])('says of “%s” when it is meant: %j', (text, tense) => {
    expect(read('exclusion', text)?.tense).toBe(tense)
  })
})
