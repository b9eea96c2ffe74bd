import { expect, it } from 'vitest'
import { allQuestions } from './flow.ts'
import { aboutTime, secondsFor } from './time-left.ts'

const questions = allQuestions({ countries: [] })

it.each([
  [0, 'about half a minute'],
  [44, 'about half a minute'],
  [45, 'about 1 minute'],
  [89, 'about 1 minute'],
  [90, 'about 2 minutes'],
  [170, 'about 3 minutes'],
])('%i seconds are %s', (seconds, words) => {
  expect(aboutTime(seconds)).toBe(words)
})

it('takes about a minute to the first results, and about two more for the rest', () => {
  const time = (key: boolean) =>
    aboutTime(secondsFor(questions.filter((question) => (question.key === true) === key)))
  expect(time(true)).toBe('about 1 minute')
  expect(time(false)).toBe('about 2 minutes')
  expect(aboutTime(secondsFor(questions))).toBe('about 3 minutes')
})
