import { describe, expect, it } from 'vitest'
import { lineOf } from '../criteria/lines-of.test-data.ts'
import { treatmentsNamedIn } from '../spans/agents.ts'
import { answersOf } from './answers.ts'
import { FIELDS } from './fields.ts'
import {
  allFields,
  allQuestions,
  isCompared,
  placeOf,
  questionsFor,
  stepTitle,
  stillToAnswer,
} from './flow.ts'
import type { Setting } from './question.ts'
import type { Replies } from './replies.ts'
import { UNSURE } from './reply.ts'

const SETTING: Setting = {
  compared: ['age', 'sex', 'msType', 'edss', 'treatments', 'relapse', 'pregnancy', 'mri'],
  countries: [
    { code: 'IT', name: 'Italy' },
    { code: 'ES', name: 'Spain' },
  ],
}

const questions = allQuestions(SETTING)
const fields = questions.flatMap((question) => question.fields)
const ids = (replies = {}, setting = SETTING) => questionsFor(setting, replies).map(({ id }) => id)

describe('the list of questions', () => {
  it('has each question, each field and each choice once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(
      allFields(SETTING)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(FIELDS).toSorted())
    for (const field of allFields(SETTING)) {
      const choices = 'choices' in field ? field.choices : 'quick' in field ? field.quick : []
      expect(new Set(choices.map(({ id }) => id)).size, field.id).toBe(choices.length)
      expect(choices.map(({ id }) => id)).not.toContain(UNSURE)
    }
  })

  it('gives every answer that is compared, by one question each', () => {
    const given = questions.flatMap(({ gives }) => gives)
    expect(given.toSorted()).toEqual(Object.keys(answersOf({})).toSorted())
  })

  const choicesOf = (id: string) =>
    fields.flatMap((field) => (field.id === id && 'choices' in field ? field.choices : []))

  it('asks about treatments by the brands that records are read for', () => {
    const choices = choicesOf('treatments')
    expect(choices[0]).toEqual({ id: 'ocrelizumab', words: 'Ocrelizumab', hint: 'Ocrevus' })
    expect(choices.length).toBeGreaterThan(15)
    for (const { id, words, hint } of choices) {
      for (const name of [words, ...(hint?.split(', ') ?? [])])
        expect(lineOf('inclusion', `on ${name} now`).flatMap(treatmentsNamedIn), name).toContain(id)
    }
  })

  it('asks about gut conditions that people can answer for', () => {
    const ids = choicesOf('gut').map(({ id }) => id)
    expect(ids).toContain('crohns')
    expect(ids).not.toContain('gut-disease')
  })
})

describe('questionsFor', () => {
  it('asks in the order of the list, and not what no record compares', () => {
    expect(ids()).toEqual([
      'ms-type',
      'treatment',
      'place',
      'approach',
      'age',
      'sex',
      'walking',
      'relapse',
      'pregnancy',
      'mri',
      'matters',
    ])
    expect(ids({}, { ...SETTING, compared: [] })).toEqual(['place', 'approach', 'matters'])
  })

  it('asks men nothing about pregnancy, and everyone else', () => {
    expect(ids({ sex: 'male' })).not.toContain('pregnancy')
    expect(ids({ sex: 'female' })).toContain('pregnancy')
    expect(ids({ sex: UNSURE })).toContain('pregnancy')
  })

  it('counts a key question among the key ones, and any other among all; after the last of each come the results', () => {
    const asked = questionsFor(SETTING, {})
    expect(placeOf(asked, 'ms-type')).toEqual({
      key: true,
      number: 1,
      of: 4,
      before: null,
      after: 'treatment',
      secondsLeft: 60,
    })
    expect(placeOf(asked, 'approach')).toMatchObject({ number: 4, before: 'place', after: null })
    expect(placeOf(asked, 'age')).toMatchObject({ number: 5, of: 11, before: null, after: 'sex' })
    expect(placeOf(asked, 'matters')).toMatchObject({ number: 11, before: 'mri', after: null })
    expect(placeOf(asked, 'gut')).toBeNull()
  })

  it('counts as many key questions as records ask about', () => {
    const asked = questionsFor({ ...SETTING, compared: ['age'] }, {})
    expect(placeOf(asked, 'place')).toMatchObject({ number: 1, of: 2, before: null })
  })

  it('counts how far a person can go in the unit of their place', () => {
    const choices = (unit: 'km' | 'miles') => {
      const place = { words: 'Leeds', point: { lat: 53.8, lon: -1.55 }, country: 'GB' }
      return questionsFor(SETTING, { place: { place, unit } })
        .flatMap((question) => question.fields)
        .flatMap((field) => (field.id === 'reach' && 'choices' in field ? field.choices : []))
        .map(({ words }) => words)
    }
    expect(choices('miles')).toEqual([
      'Any distance',
      'Up to 25 miles',
      'Up to 50 miles',
      'Up to 100 miles',
      'Up to 200 miles',
      'Up to 500 miles',
      'Anywhere in my country',
      'I could stay near the site',
    ])
    expect(choices('km')[1]).toBe('Up to 25 km')
  })
})

describe('stillToAnswer', () => {
  const left = (replies: Replies) => {
    const { next, ...counts } = stillToAnswer(questionsFor(SETTING, replies), replies)
    return { ...counts, next: next?.id ?? null }
  }

  it('goes on with the first question where no key question was answered', () => {
    expect(left({})).toMatchObject({ answered: 0, left: 11, next: 'ms-type' })
    expect(left({ age: 38 })).toMatchObject({ answered: 1, left: 10, next: 'ms-type' })
  })

  it('goes on with what makes the results sharper, and comes to a skipped key question last', () => {
    expect(left({ msType: 'RRMS' })).toMatchObject({ answered: 1, next: 'age' })
    const others = { age: 38, sex: 'male', walking: 'far', relapse: 'never', mri: 'yes' }
    const all = { ...others, msType: 'RRMS', treatments: [], reach: 'any', first: ['free'] }
    expect(left(all)).toEqual({ answered: 9, left: 1, next: 'approach', seconds: 15 })
    expect(left({ ...all, topics: ['fmt'] })).toMatchObject({ left: 0, next: null, seconds: 0 })
  })
})

describe('isCompared', () => {
  const compared = (replies: Replies) => isCompared(questionsFor(SETTING, replies), replies)

  it.each([
    ['an age', { age: 38 }],
    ['"not sure"', { msType: UNSURE }],
  ])('counts %s', (_, replies) => {
    expect(compared(replies)).toBe(true)
  })

  it('counts nothing that only orders the results', () => {
    expect(compared({})).toBe(false)
    expect(compared({ topics: ['fmt'], reach: 'any', first: ['free'], only: ['open'] })).toBe(false)
  })
})

describe('stepTitle', () => {
  it.each([
    ['', 'Check what could fit me'],
    ['answers', 'What you told us'],
    ['ms-type', 'Which kind of MS do you have?'],
    ['msType', null],
    ['nonsense', null],
  ])('of "%s" is %j', (step, title) => {
    expect(stepTitle(step)).toBe(title)
  })
})
