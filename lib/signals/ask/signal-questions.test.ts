import { describe, expect, it } from 'vitest'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import { readSignals } from '../signals.ts'
import { ALWAYS_ASK } from './always-ask.ts'
import { type QuestionToAsk, questionsFor } from './signal-questions.ts'

const TODAY = '2026-11-22'

function ask(parts: RecordParts): readonly QuestionToAsk[] {
  const trial = trialFrom(parts)
  return questionsFor(trial, readSignals(trial, TODAY))
}

const words = (parts: RecordParts) => ask(parts).map(({ question }) => question)
const stateOf = (parts: RecordParts, { from }: QuestionToAsk) =>
  readSignals(trialFrom(parts), TODAY).find(({ signal }) => signal.id === from)?.finding.state

const FMT = { identification: { officialTitle: 'Fecal Microbiota Transplantation in MS' } }
const STALE = { status: { overallStatus: 'UNKNOWN' } }

describe('questionsFor', () => {
  it.each([
    { name: 'a silent trial', parts: {} },
    { name: 'a stool transplant', parts: FMT },
    { name: 'a study that only watches', parts: { design: { studyType: 'OBSERVATIONAL' } } },
    { name: 'an access programme', parts: { design: { studyType: 'EXPANDED_ACCESS' } } },
    { name: 'an unconfirmed trial', parts: STALE },
  ])('is short, has no question twice, and says why each matters: $name', ({ parts }) => {
    const questions = ask(parts)
    expect(questions.length).toBeGreaterThan(3)
    expect(questions.length).toBeLessThanOrEqual(10)
    expect(new Set(words(parts)).size).toBe(questions.length)
    for (const { question, why } of questions) {
      expect(question).toMatch(/\?$/)
      expect(why).toMatch(/\.$/)
    }
  })

  it('puts what is not stated first, then what is worth asking about, then what is unclear', () => {
    const parts = { ...STALE, arms: { interventions: [{ name: 'Placebo' }] } }
    const states = ask(parts).map((question) => stateOf(parts, question))
    const order = ['not-stated', 'concern', 'mentioned', undefined]
    const ranks = states.map((state) => order.indexOf(state)).filter((rank) => rank >= 0)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(states).toContain('concern')
  })

  it('never cuts what is worth asking about', () => {
    const parts = {
      status: { overallStatus: 'RECRUITING', statusVerifiedDate: '2015-01' },
      oversight: { fdaaa801Violation: true },
      ...FMT,
    }
    const concerns = readSignals(trialFrom(parts), TODAY).filter(
      ({ finding }) => finding.state === 'concern',
    )
    expect(concerns.map(({ signal }) => signal.id)).toEqual([
      'place-and-contact',
      'official-notices',
      'up-to-date',
    ])
    for (const { finding } of concerns) expect(words(parts)).toContain(finding.ask)
  })

  it('always asks what an access programme costs', () => {
    const design = { studyType: 'EXPANDED_ACCESS' }
    expect(words({ design })).toContain('What will I be charged for, and who decided the price?')
    expect(words({ ...FMT, design })).toContain(
      'What will I be charged for, and who decided the price?',
    )
  })

  it('does not call the record silent where it speaks', () => {
    const about = (parts: RecordParts) => ask(parts).find(({ from }) => from === 'cost')
    expect(about({})?.why).toContain('Silence does not mean free')
    const pays = { description: { briefSummary: 'Participants will pay for the treatment.' } }
    expect(about(pays)?.why).not.toContain('Silence')
    expect(about(pays)?.question).toBe('What exactly would I pay for, how much, and why?')
  })

  it('asks about donors only where stool is given', () => {
    expect(words(FMT).join(' ')).toContain('stool donors')
    expect(words({}).join(' ')).not.toContain('stool donors')
  })

  it('does not ask a study that only watches about drugs and harm', () => {
    const text = words({ design: { studyType: 'OBSERVATIONAL' } }).join(' ')
    expect(text).not.toMatch(/harms me|MS drug|regulator/)
    expect(text).toContain('will my neurologist be told')
  })

  it('does not ask about a regulator where nothing is given', () => {
    const arms = { interventions: [{ type: 'BEHAVIORAL', name: 'Yoga' }] }
    expect(words({ arms }).join(' ')).not.toContain('regulator')
    expect(words({}).join(' ')).toContain('regulator')
  })

  it('asks once about the regulator, in the words that fit the trial', () => {
    const american = {
      ...FMT,
      contacts: { locations: [{ country: 'United States' }] },
      oversight: { isFdaRegulatedDrug: false },
    }
    expect(words(american).filter((question) => /regulator|IND/.test(question))).toEqual([
      'Which number did the FDA give this study (IND or IDE), and may I see its letter?',
    ])
  })

  it('drops a question that the record answers', () => {
    const random = { design: { designInfo: { allocation: 'RANDOMIZED' } } }
    expect(words({}).join(' ')).toContain('by chance')
    expect(words(random).join(' ')).not.toContain('by chance')
  })
})

describe('ALWAYS_ASK', () => {
  it('asks each thing once, with why', () => {
    expect(new Set(ALWAYS_ASK.map(({ question }) => question)).size).toBe(ALWAYS_ASK.length)
    for (const { question, why } of ALWAYS_ASK)
      expect([question, why]).toEqual([expect.stringMatching(/\?$/), expect.stringMatching(/\.$/)])
  })
})
