import { describe, expect, it } from 'vitest'
import { bundledTrials } from '#e2e/support/records/real-trials'
import { trialWith } from '#e2e/support/records/study-with'
import { assess } from '../../eligibility/assess/assess.ts'
import { answersOf, unsureOf } from '../../eligibility/questions/answers.ts'
import type { Replies } from '../../eligibility/questions/replies.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { readTopics } from '../../trials/topics/read-topics.ts'
import { checkTrial } from './check-trial.ts'
import { levelOf } from './level.ts'

/** A week after the bundled records were read. */
const NEW = '2025-10-01'

const real = new Map(bundledTrials().map(({ trial }) => [trial.nctId, trial]))

function realRecord(nctId: string, changes: Partial<Trial> = {}): Trial {
  const trial = real.get(nctId)
  if (trial === undefined) throw new Error(`${nctId} is not in the bundled copy.`)
  return { ...trial, ...changes }
}

function leveled(trial: Trial, replies: Replies, today = NEW) {
  const checked = checkTrial({ trial, reading: readTopics(trial) })
  const answers = answersOf(replies)
  return levelOf(checked, assess(checked.lines, answers, today, unsureOf(replies)), answers, today)
}

/** The level, with the kinds of its reasons. */
const brief = (...args: Parameters<typeof leveled>) => {
  const { level, reasons } = leveled(...args)
  return [level, ...new Set(reasons.map(({ kind }) => kind))].join(', ')
}

const ON_OCRELIZUMAB: Replies = { msType: 'RRMS', treatments: ['ocrelizumab'], age: 41 }

const day = (text: string) => ({ text, planned: null })

/** The record of a trial in Italy that asks for ocrelizumab, as if it had been confirmed lately. */
const fresh = (changes: Partial<Trial> = {}) =>
  realRecord('NCT05779449', { confirmed: day('2025-08'), ...changes })

describe('levelOf, on real records', () => {
  it('calls a trial worth a call whose rules match, and that takes people by a record confirmed lately', () => {
    expect(brief(fresh(), ON_OCRELIZUMAB)).toBe('worth-a-call')
  })

  it.each<[string, Trial, Replies, string]>([
    ['only an age is told', fresh(), { age: 41 }, 'ask-first, untold-treatment'],
    ['its record is stale', realRecord('NCT05779449'), ON_OCRELIZUMAB, 'ask-first, stale'],
    [
      'it is past its end',
      fresh({ ended: day('2025-05-01') }),
      ON_OCRELIZUMAB,
      'ask-first, past-end',
    ],
    ['its state is not confirmed', realRecord('NCT03262870'), ON_OCRELIZUMAB, 'ask-first, stale'],
    [
      'it is about pregnancy, and that does not concern the person',
      realRecord('NCT05010902'),
      { ...ON_OCRELIZUMAB, sex: 'female', pregnancy: 'neither' },
      'ask-first, pregnancy',
    ],
    ['it is by invitation', realRecord('NCT06583395'), { ...ON_OCRELIZUMAB }, 'not-for-you, state'],
    ['it has ended', realRecord('NCT00645749'), ON_OCRELIZUMAB, 'not-for-you, state'],
    ['it never started', realRecord('NCT00630383'), ON_OCRELIZUMAB, 'not-for-you, state'],
    [
      'the lines that we can read are about healthy people',
      realRecord('NCT05934188', { confirmed: day('2025-08') }),
      ON_OCRELIZUMAB,
      'ask-first, too-little',
    ],
    [
      'who can join is not in the record',
      realRecord('NCT07033975'),
      ON_OCRELIZUMAB,
      'ask-first, no-rules',
    ],
    ['a treatment clashes', fresh(), { ...ON_OCRELIZUMAB, treatments: [] }, 'does-not-fit, clash'],
    [
      'what clashes ends with time',
      fresh(),
      { ...ON_OCRELIZUMAB, steroids: { count: 2, unit: 'weeks' } },
      'later, ends',
    ],
    ['it has not begun', fresh({ state: 'not-yet' }), ON_OCRELIZUMAB, 'later, state'],
    [
      'a line on treatment could not be read',
      realRecord('NCT04150549', { state: 'recruiting', confirmed: day('2025-08') }),
      ON_OCRELIZUMAB,
      'ask-first, unread-line, past-end',
    ],
  ])('does not where %s', (_, trial, replies, expected) => {
    expect(brief(trial, replies)).toBe(expected)
  })

  it('shows the line on treatment of the stool transplant trial that wants nobody on one', () => {
    const { reasons } = leveled(realRecord('NCT04150549'), ON_OCRELIZUMAB)
    const quotes = reasons.flatMap((reason) =>
      reason.kind === 'unread-line' ? [reason.line.quote] : [],
    )
    expect(quotes).toContain('Not on a disease-modifying therapy now, or not in the last 6 months')
  })

  it('lets a pregnancy cohort be worth a call where it concerns the person', () => {
    const replies = { msType: 'RRMS', age: 30, sex: 'female', pregnancy: 'planning' }
    expect(brief(realRecord('NCT05010902'), replies)).toBe('worth-a-call')
  })
})

const record = (criteria: string, changes: Partial<Trial> = {}): Trial => ({
  ...trialWith({ criteria }),
  state: 'recruiting',
  confirmed: day('2025-08'),
  ...changes,
})

const list = (...lines: readonly string[]) =>
  ['Inclusion Criteria:', ...lines.map((line) => `* ${line}`)].join('\n')

describe('levelOf', () => {
  const told: Replies = { msType: 'RRMS', age: 41, treatments: ['ocrelizumab'], edss: '2.0' }

  it.each([
    [
      'a treatment in a line that was read for something else',
      'EDSS 0 to 5.5 and a stable dose of their DMT',
    ],
    ['a treatment that was taken before', 'No natalizumab within 6 months'],
    ['words for treatment that name none', 'Stable MS therapy, if used, for 3 months'],
    ['a kind of MS that nothing was read of', 'No conversion from CIS within a year'],
    ['an EDSS that nothing was read of', 'EDSS worsening of 1 point in the last year'],
  ])('asks first where a line has %s', (_, line) => {
    const { level } = leveled(record(list('RRMS', 'Age 18 to 55', 'EDSS 0 to 5.5', line)), told)
    expect(level).toBe('ask-first')
  })

  it('asks first where the kind of MS fits by a line with words that we do not know', () => {
    const rules = list('Newly found RRMS with unusual signs', 'Age 18 to 55', 'EDSS 0 to 5.5')
    expect(brief(record(rules), told)).toBe('ask-first, open-line')
  })

  it.each<[string, Partial<Trial>]>([
    ['another kind of MS', { title: 'Kefir in Secondary Progressive MS' }],
    ['a treatment', { title: 'Kefir in untreated MS' }],
    ['the kind of MS as a condition', { conditions: ['Primary Progressive Multiple Sclerosis'] }],
  ])('asks first where only the title or a condition tells of %s', (_, changes) => {
    const rules = list('Definite MS', 'Age 18 to 55', 'EDSS 0 to 5.5')
    expect(brief(record(rules, changes), told)).toBe('ask-first, named')
  })

  it('does not ask for a kind of MS in the title that is the person’s own', () => {
    const rules = list('Definite MS', 'Age 18 to 55', 'EDSS 0 to 5.5')
    const title = 'Kefir in Relapsing-Remitting MS'
    expect(leveled(record(rules, { title }), told).level).toBe('worth-a-call')
  })

  it('does not mind a line that is about none of the key rules', () => {
    const rules = list('RRMS', 'Age 18 to 55', 'Normal kidney function', 'Willing to travel')
    expect(leveled(record(rules), told).level).toBe('worth-a-call')
  })

  it('asks first where the person was not sure of a key rule, and not of another', () => {
    const rules = `${list('RRMS', 'Age 18 to 55', 'EDSS 0 to 5.5')}\nExclusion Criteria:\n* MRI not possible`
    expect(leveled(record(rules), { ...told, msType: 'unsure' }).level).toBe('ask-first')
    expect(leveled(record(rules), { ...told, mri: 'unsure' }).level).toBe('worth-a-call')
  })

  it.each<[string, Partial<Trial>, string]>([
    ['when it was confirmed', { confirmed: null, updated: null }, 'ask-first, stale'],
    ['of a place that takes people', { sites: [closedSite()] }, 'ask-first, no-open-place'],
    ['how it stands', { state: 'unclear' }, 'ask-first, state'],
    ['of a trial, but of a treatment outside of one', { state: 'access' }, 'ask-first, state'],
    [
      'of others than healthy people',
      { title: 'Kefir in healthy volunteers', criteria: list('Age 18 to 55') },
      'not-for-you, healthy-only',
    ],
  ])('has no call for a record that does not tell %s', (_, changes, expected) => {
    expect(brief(record(list('RRMS', 'Age 18 to 55'), changes), told)).toBe(expected)
  })

  function closedSite(): Trial['sites'][number] {
    return {
      facility: null,
      city: 'Rome',
      region: null,
      country: 'Italy',
      state: 'finished',
      contacts: [],
      point: null,
    }
  }
})
