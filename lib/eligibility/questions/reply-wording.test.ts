import { describe, expect, it } from 'vitest'
import { questionsFor } from './flow.ts'
import { replyBehind, replyLines } from './reply-wording.ts'

const questions = questionsFor(
  {
    compared: ['age', 'edss', 'treatments', 'relapse'],
    countries: [{ code: 'IT', name: 'Italy' }],
  },
  {},
)

const replies = {
  age: 38,
  walking: 'far',
  edss: '2.0',
  treatments: ['fingolimod', 'azathioprine'],
  relapse: { count: 1, unit: 'weeks' },
  steroids: 'unsure',
} as const

function lines(id: string) {
  const question = questions.find((one) => one.id === id)
  return question === undefined ? [] : replyLines(question, replies)
}

describe('toldLines', () => {
  it.each([
    ['age', ['38 years']],
    ['walking', ['Walking: 500 metres or more, without any aid', 'I know my EDSS: 2.0']],
    ['treatment', ['Fingolimod, Azathioprine']],
    ['relapse', ['Last relapse: 1 week ago', 'Last steroids: I am not sure']],
    ['place', []],
  ])('says what was told to "%s" as a person would', (id, words) => {
    expect(lines(id)).toEqual(words)
  })
})

describe('the words for a place', () => {
  it('say where it is and how far the person can go, in their unit', () => {
    const place = { words: 'Boston, Massachusetts', point: null, country: 'US' }
    const replies = { place: { place, unit: 'miles' }, reach: '100' } as const
    const question = questionsFor({ compared: [], countries: [] }, replies)[0]
    expect(question && replyLines(question, replies)).toEqual([
      'Where you are: Boston, Massachusetts',
      'How far I can go: Up to 100 miles',
    ])
  })
})

describe('toldTo', () => {
  it('says only the part of a question that a record is compared with', () => {
    expect(replyBehind('relapse', questions, replies)).toMatchObject({
      question: { id: 'relapse' },
      words: '1 week ago',
    })
  })

  it('finds nothing for an answer that is not asked', () => {
    expect(replyBehind('gut', questions, replies)).toBeNull()
  })
})
