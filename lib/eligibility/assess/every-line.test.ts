import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials, unseenTrials } from '#e2e/support/records/real-trials'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { Trial } from '../../trials/record/trial.ts'
import { readCriteria } from '../criteria/read-criteria.ts'
import type { Statement } from '../facts/fact.ts'
import { factsIn, participantCriteria } from '../facts/read-facts.ts'
import { answersOf } from '../questions/answers.ts'
import type { Replies } from '../questions/replies.ts'
import { assess } from './assess.ts'
import { soWords } from './explain.ts'
import { type RecordLine, recordLines } from './record-lines.ts'

const TODAY = '2026-11-22'

const assessed = (lines: readonly RecordLine[], replies: Replies) =>
  assess(lines, answersOf(replies), TODAY)

const told: Replies = { age: 40, sex: 'female', msType: 'RRMS', walking: 'some', treatments: [] }
const ages = { min: 18, max: 55, minInclusive: true, maxInclusive: true }
const age: Statement = { kind: 'age', range: ages }
const bmi: Statement = { kind: 'bmi', range: ages }
const travel: Statement = { kind: 'travel' }
const women: Statement = { kind: 'sex', sex: 'female' }
const mri: Statement = { kind: 'mri' }

describe('the standing of a line', () => {
  const line = (...facts: Statement[]): RecordLine => ({
    quote: 'a line',
    facts: facts.map((fact) => ({ ...fact, doubts: [] })),
  })

  it.each<[string, RecordLine, Replies, string]>([
    ['that nothing was read from', line(), { age: 40 }, 'not-understood'],
    ['that fits', line(age), { age: 40 }, 'fits'],
    ['that clashes', line(age), { age: 60 }, 'conflicts'],
    ['that is for the team', line(mri), { mri: 'no' }, 'ask'],
    ['whose question was skipped', line(age), {}, 'untold'],
    ['that the check does not ask about', line(travel), { age: 40 }, 'unasked'],
    ['of which one thing clashes', line(women, age), { sex: 'female', age: 60 }, 'conflicts'],
    ['of which one thing is for the team', line(age, mri), { age: 40, mri: 'no' }, 'ask'],
    ['of which one thing was skipped', line(age, women), { age: 40 }, 'untold'],
    ['of which one thing is not asked', line(bmi, age), { age: 40 }, 'fits'],
  ])('%s', (_, one, replies, standing) => {
    const { lines } = assessed([one], replies)
    expect(lines.map((each) => each.standing)).toEqual([standing])
  })

  it('comes with what gives it first, and with all else that was read', () => {
    const [only] = assessed([line(travel, women, age)], { sex: 'female', age: 60 }).lines
    expect(only?.readings.map(({ fact }) => fact.kind)).toEqual(['age', 'sex', 'travel'])
  })
})

describe('a fact of several lines', () => {
  const criteria =
    'Inclusion Criteria:\n* Diagnosis of multiple sclerosis\n* RRMS with a relapse\n* SPMS with a relapse'
  const standings = (replies: Replies) =>
    assessed(recordLines({ ...trialFrom({}), criteria }), replies).lines.map(
      ({ line, standing, readings: [first] }) =>
        [line.quote, standing, first === undefined ? '' : soWords(first)] as const,
    )

  it('stands at each of them', () => {
    expect(standings({ msType: 'SPMS' }).map(([, standing]) => standing)).toEqual([
      'fits',
      'fits',
      'fits',
    ])
    expect(standings({}).map(([, standing]) => standing)).toEqual(['untold', 'untold', 'untold'])
  })

  it('clashes only where it is quoted: alone, the other lines may say less', () => {
    const together = 'It clashes only together with another line of the record.'
    expect(standings({ msType: 'PPMS' })).toEqual([
      ['Diagnosis of multiple sclerosis', 'ask', together],
      ['RRMS with a relapse', 'conflicts', 'It takes people with other kinds of MS.'],
      ['SPMS with a relapse', 'ask', together],
    ])
  })

  it('is one reading, and clashes once', () => {
    const { readings } = assessed(recordLines({ ...trialFrom({}), criteria }), { msType: 'PPMS' })
    expect(readings.map(({ outcome }) => outcome)).toEqual(['conflicts'])
  })
})

/** The lines of a record about people who take part, told apart from our list of them. */
const linesIn = ({ minimumAge, maximumAge, sex, criteria }: Trial) => [
  ...[minimumAge, maximumAge, sex?.toUpperCase()].filter((words) => typeof words === 'string'),
  ...readCriteria(criteria ?? '')
    .filter(({ about }) => about === 'participant')
    .map(({ original }) => original),
]

const textOf = (row: unknown) =>
  z.object({ eligibilityCriteria: z.string() }).parse(row).eligibilityCriteria

const linesOut = (trial: Trial, replies: Replies) =>
  assessed(recordLines(trial), replies).lines.map(({ line }) => line.quote)

describe('no line is lost', () => {
  const between = ['\n', '\n\n', '\n* ', '\n  * ', '\n1. ', '. ', '; ']
  const headers = [
    ...[
      '\n\nInclusion Criteria:\n',
      '\n\nExclusion Criteria:\n',
      '\n\nDonor Inclusion Criteria:\n',
    ],
    ...['\n\nHealthy Controls - Exclusion Criteria\n', '\nDonors:\n', '\nCohort A:\n'],
  ]
  const words = [
    ...['RRMS', 'multiple sclerosis', 'SPMS', 'PPMS is excluded', 'EDSS 0 to 5.5', 'aged 18'],
    ...['to 55 years', 'pregnant', 'no relapse within 30 days', 'MRI', 'natalizumab', 'women'],
    ...['Good spirits', 'may take part', 'not', 'Healthy controls: 18 to 60 years', 'None'],
    ...['None of the following:', 'Carers', 'antibiotics in the last 3 months', '\\<', '5,5'],
  ]
  const endless = 'and so on '.repeat(600)
  const text = fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...between), weight: 9 },
        { arbitrary: fc.constantFrom(...headers), weight: 3 },
        { arbitrary: fc.constantFrom(...words), weight: 9 },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 2 },
        { arbitrary: fc.constant(endless), weight: 1 },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' '))
  const trial = fc
    .record({
      criteria: fc.option(text),
      minimumAge: fc.option(fc.constantFrom('18 Years', '6 Months', 'adult', '70 Years')),
      maximumAge: fc.option(fc.constantFrom('65 Years', 'N/A')),
      sex: fc.option(fc.constantFrom('all', 'female', 'male')),
    })
    .map((parts): Trial => ({ ...trialFrom({}), ...parts }))
  const replies = fc.constantFrom<Replies>({}, told, { msType: 'PPMS', age: 70, sex: 'male' })

  it('whatever the text: as many come out as are in it, in the same order', () => {
    fc.assert(
      fc.property(trial, replies, (one, some) => {
        expect(linesOut(one, some)).toEqual(linesIn(one))
      }),
    )
  })

  it('nor anything that was read, and no line counts as not understood that something was read from', () => {
    fc.assert(
      fc.property(trial, replies, (one, some) => {
        const { lines, readings } = assessed(recordLines(one), some)
        const criteria = participantCriteria(one)
        const facts = factsIn(one, criteria)
        expect(readings.map(({ fact }) => fact.kind).toSorted()).toEqual(
          facts.map(({ kind }) => kind).toSorted(),
        )
        const read = new Set(
          facts.flatMap(({ criterion, besides = [] }) => [criterion, ...besides]),
        )
        expect(
          lines.flatMap(({ line, standing }) =>
            line.field === undefined ? [standing !== 'not-understood'] : [],
          ),
        ).toEqual(criteria.map((criterion) => read.has(criterion)))
      }),
    )
  })

  const losing = (trials: readonly Trial[]) =>
    trials.filter((one) => linesOut(one, told).join('\n') !== linesIn(one).join('\n'))

  it('in the bundled copy', () => {
    expect(losing(bundledTrials().map(({ trial }) => trial))).toEqual([])
  })

  it.skipIf(!haveRealRecords)('in every real record at hand', () => {
    expect(losing([...registryTrials(), ...unseenTrials()].map(({ trial }) => trial))).toEqual([])
  })

  /** So many texts are read in a few seconds on a busy machine. */
  const LOAD = 500
  const rows = haveRealRecords ? readJsonLines(realRecordPath('unseen/other-criteria.jsonl')) : []
  const loads = [...Map.groupBy(rows, (_, at) => Math.floor(at / LOAD)).values()].map((load) => ({
    trials: load.map((row): Trial => ({ ...trialFrom({}), criteria: textOf(row) })),
  }))

  it.skipIf(!haveRealRecords).each(loads)('in real texts of other diseases (%#)', ({ trials }) => {
    expect(losing(trials)).toEqual([])
  })
})
