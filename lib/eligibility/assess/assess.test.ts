import { describe, expect, it } from 'vitest'
import type { Statement } from '../facts/fact.ts'
import type { Answers } from '../questions/fields.ts'
import type { Doubt } from '../spans/doubts.ts'
import type { Range } from '../spans/ranges.ts'
import type { MsType } from '../vocabulary/ms-types.ts'
import { assess } from './assess.ts'
import type { RecordLine } from './record-lines.ts'

const TODAY = '2026-11-22'

const NOBODY: Answers = {
  age: null,
  sex: null,
  msType: null,
  edss: null,
  walking: null,
  treatments: null,
  relapse: null,
  steroids: null,
  antibiotics: null,
  probiotics: null,
  gut: null,
  pregnancy: null,
  mri: null,
}

const range = (min: number | null, max: number | null, rest: Partial<Range> = {}): Range => ({
  min,
  max,
  minInclusive: true,
  maxInclusive: true,
  ...rest,
})

function line(statement: Statement, ...doubts: Doubt[]): RecordLine {
  return { quote: 'a line', facts: [{ ...statement, doubts }] }
}

function field(statement: Statement): RecordLine {
  return { ...line(statement), quote: '18 Years', field: 'minimumAge' }
}

const LINE = line({ kind: 'travel' })

function assessed(lines: readonly RecordLine[], answers: Partial<Answers>) {
  return assess(lines, { ...NOBODY, ...answers }, TODAY)
}

function outcome(statement: Statement, answers: Partial<Answers>) {
  return assessed([line(statement)], answers).readings[0]?.outcome
}

const age = (...bounds: Parameters<typeof range>): Statement => ({
  kind: 'age',
  range: range(...bounds),
})
const edss = (...bounds: Parameters<typeof range>): Statement => ({
  kind: 'edss',
  range: range(...bounds),
})
const msType = (rest: Partial<Extract<Statement, { kind: 'ms-type' }>>): Statement => ({
  kind: 'ms-type',
  accepted: [],
  any: false,
  maybe: [],
  excluded: [],
  ...rest,
})
const washout = (agent: string, days: number | null, ever = false): Statement => ({
  kind: 'washout',
  agent,
  days,
  ever,
  window: null,
})
const required = (...anyOf: string[]): Statement => ({ kind: 'treatment-required', anyOf })
const notAllowed = (
  anyOf: string[],
  rest: { except?: string[]; ever?: boolean } = {},
): Statement => ({ kind: 'treatment-not-allowed', anyOf, except: [], ever: false, ...rest })

describe('one line beside one answer', () => {
  it.each<[string, Statement, Partial<Answers>, string]>([
    ['inside', age(18, 65), { age: 40 }, 'fits'],
    ['on the upper limit', age(18, 65), { age: 65 }, 'fits'],
    ['over it', age(18, 65), { age: 66 }, 'conflicts'],
    ['well under the lower limit', age(18, 65), { age: 16 }, 'conflicts'],
    [
      '18 and "over 18", which may mean 18 and a half',
      age(18, null, { minInclusive: false }),
      { age: 18 },
      'ask',
    ],
    ['65 and "under 65"', age(18, 65, { maxInclusive: false }), { age: 65 }, 'conflicts'],
    ['no limit above', age(18, null), { age: 93 }, 'fits'],
    ['not told', age(18, 65), {}, 'untold'],
  ])('age %s', (_, statement, answers, expected) => {
    expect(outcome(statement, answers)).toBe(expected)
  })

  it.each<[string, Statement, Partial<Answers>, string]>([
    ['a number on the limit', edss(0, 5.5), { edss: 5.5 }, 'fits'],
    ['a number just over it', edss(0, 5.5), { edss: 6 }, 'conflicts'],
    ['6.0 and "under 6"', edss(null, 6, { maxInclusive: false }), { edss: 6 }, 'conflicts'],
    ['walking all of it 1.0 over', edss(0, 5.5), { walking: [6.5, 6.5] }, 'conflicts'],
    ['walking all of it 0.5 over', edss(0, 6), { walking: [6.5, 6.5] }, 'ask'],
    ['walking partly over', edss(0, 6.5), { walking: [6, 7.5] }, 'ask'],
    ['walking partly under', edss(3, 6.5), { walking: [0, 4] }, 'ask'],
    ['walking all of it 1.0 under', edss(5, 6.5), { walking: [0, 4] }, 'conflicts'],
    ['walking all of it inside', edss(0, 6.5), { walking: [0, 4] }, 'fits'],
    ['a number before walking', edss(0, 5), { edss: 2, walking: [7, 7.5] }, 'fits'],
    ['not told', edss(0, 5), {}, 'untold'],
  ])('EDSS: %s', (_, statement, answers, expected) => {
    expect(outcome(statement, answers)).toBe(expected)
  })

  const RRMS_ONLY = msType({ accepted: ['RRMS'], excluded: ['SPMS', 'PPMS'] })
  const PLAIN_MS = msType({ any: true, maybe: ['CIS', 'RIS'] })
  const RELAPSING = msType({ accepted: ['RRMS'], maybe: ['SPMS', 'CIS'] })
  it.each<[string, Statement, MsType, string]>([
    ['RRMS only', RRMS_ONLY, 'RRMS', 'fits'],
    ['RRMS only', RRMS_ONLY, 'PPMS', 'conflicts'],
    ['RRMS only', RRMS_ONLY, 'CIS', 'conflicts'],
    ['RRMS only', RRMS_ONLY, 'RIS', 'conflicts'],
    ['plain MS', PLAIN_MS, 'PPMS', 'fits'],
    ['plain MS', PLAIN_MS, 'CIS', 'ask'],
    ['plain MS', msType({ any: true }), 'RIS', 'ask'],
    ['plain MS, but not PPMS', msType({ any: true, excluded: ['PPMS'] }), 'PPMS', 'conflicts'],
    ['relapsing MS', RELAPSING, 'SPMS', 'ask'],
    ['relapsing MS', RELAPSING, 'PPMS', 'conflicts'],
    ['not PPMS, nothing else', msType({ excluded: ['PPMS'] }), 'RRMS', 'fits'],
    ['both ways', msType({ accepted: ['SPMS'], excluded: ['SPMS'] }), 'SPMS', 'ask'],
  ])('"%s" and %s', (_, statement, type, expected) => {
    expect(outcome(statement, { msType: type })).toBe(expected)
  })

  const ANY_BUT_GA = notAllowed(['any DMT'], { except: ['glatiramer acetate'] })
  it.each<[string, Statement, readonly string[], string]>([
    ['on natalizumab', required('natalizumab'), ['natalizumab'], 'fits'],
    ['on natalizumab', required('natalizumab'), ['ocrelizumab'], 'conflicts'],
    ['on natalizumab', required('natalizumab'), [], 'conflicts'],
    ['on an interferon', required('interferon beta'), ['interferon beta-1a'], 'fits'],
    ['on an immunomodulator', required('immunomodulators'), ['teriflunomide'], 'ask'],
    ['on a thing we do not know', required('newmab'), ['teriflunomide'], 'ask'],
    ['not on an anti-CD20', notAllowed(['anti-CD20']), ['ocrelizumab'], 'conflicts'],
    ['not on an anti-CD20', notAllowed(['anti-CD20']), ['teriflunomide'], 'fits'],
    ['not on an anti-CD20', notAllowed(['anti-CD20']), [], 'fits'],
    ['not on immunosuppressants', notAllowed(['immunosuppressants']), ['ocrelizumab'], 'ask'],
    ['on nothing but glatiramer', ANY_BUT_GA, ['glatiramer acetate'], 'fits'],
    ['on nothing but glatiramer', ANY_BUT_GA, ['fingolimod'], 'conflicts'],
    [
      'on nothing but immunomodulators',
      notAllowed(['any DMT'], { except: ['immunomodulators'] }),
      ['fingolimod'],
      'ask',
    ],
    [
      'never natalizumab',
      notAllowed(['natalizumab'], { ever: true }),
      ['natalizumab'],
      'conflicts',
    ],
    ['never natalizumab', notAllowed(['natalizumab'], { ever: true }), [], 'unasked'],
    ['no treatment', { kind: 'no-treatment' }, [], 'fits'],
    ['no treatment', { kind: 'no-treatment' }, ['fingolimod'], 'conflicts'],
    ['no treatment', { kind: 'no-treatment' }, ['another'], 'ask'],
    ['no treatment', { kind: 'no-treatment' }, ['methotrexate'], 'ask'],
    ['180 days since natalizumab', washout('natalizumab', 180), ['natalizumab'], 'ask'],
    ['180 days since natalizumab', washout('natalizumab', 180), ['fingolimod'], 'unasked'],
    ['natalizumab at no time', washout('natalizumab', null, true), ['natalizumab'], 'conflicts'],
    ['90 days since an experimental drug', washout('experimental', 90), ['fingolimod'], 'unasked'],
  ])('"%s", %o and %o', (_, statement, treatments, expected) => {
    expect(outcome(statement, { treatments })).toBe(expected)
  })

  it.each<[Statement, Partial<Answers>, string]>([
    [washout('relapse', 30), { relapse: 29 }, 'conflicts'],
    [washout('relapse', 30), { relapse: 30 }, 'fits'],
    [washout('relapse', 30), { relapse: 'never' }, 'fits'],
    [washout('relapse', null), { relapse: 20 }, 'ask'],
    [washout('steroids', null, true), { steroids: 4000 }, 'conflicts'],
    [washout('steroids', null, true), { steroids: 'never' }, 'fits'],
    [washout('antibiotics', 90), { antibiotics: 8 }, 'conflicts'],
    [washout('probiotics', 60), { probiotics: 61 }, 'fits'],
    [washout('prebiotics', 60), { probiotics: 1 }, 'unasked'],
    [{ kind: 'sex', sex: 'male' }, { sex: 'female' }, 'conflicts'],
    [{ kind: 'sex', sex: 'all' }, { sex: 'female' }, 'fits'],
    [{ kind: 'sex', sex: 'male' }, {}, 'untold'],
    [{ kind: 'pregnancy' }, { pregnancy: 'pregnant' }, 'conflicts'],
    [{ kind: 'pregnancy' }, { pregnancy: 'planning' }, 'ask'],
    [{ kind: 'pregnancy' }, { pregnancy: 'breastfeeding' }, 'fits'],
    [{ kind: 'pregnancy' }, { sex: 'male' }, 'fits'],
    [{ kind: 'pregnancy' }, { sex: 'female' }, 'untold'],
    [{ kind: 'breastfeeding' }, { pregnancy: 'breastfeeding' }, 'conflicts'],
    [{ kind: 'breastfeeding' }, { pregnancy: 'pregnant' }, 'fits'],
    [{ kind: 'gut', conditions: ['ibd'] }, { gut: ['crohns'] }, 'ask'],
    [{ kind: 'gut', conditions: ['crohns'] }, { gut: ['ibs'] }, 'fits'],
    [{ kind: 'gut', conditions: ['crohns'] }, { gut: [] }, 'fits'],
    [{ kind: 'gut', conditions: ['gut-disease'] }, { gut: ['ibs'] }, 'ask'],
    [{ kind: 'gut', conditions: ['gut-disease'] }, { gut: [] }, 'unasked'],
    [{ kind: 'mri' }, { mri: false }, 'ask'],
    [{ kind: 'mri' }, { mri: true }, 'fits'],
    [{ kind: 'bmi', range: range(18, 35) }, {}, 'unasked'],
    [{ kind: 'language', language: 'English' }, {}, 'unasked'],
  ])('%o and %o: %s', (statement, answers, expected) => {
    expect(outcome(statement, answers)).toBe(expected)
  })
})

describe('what is in doubt', () => {
  it.each<Doubt>(['condition', 'history', 'group', 'one-of-several-conditions', 'several', 'side'])(
    'never lets a line with the doubt "%s" conflict',
    (doubt) => {
      const { verdict, readings } = assessed([line(edss(0, 3), doubt)], { edss: 9 })
      expect(readings[0]?.outcome).toBe('ask')
      expect(verdict).toBe('ask')
    },
  )

  it('says nothing good either of a line that may be turned round', () => {
    expect(assessed([line(edss(0, 3), 'side')], { edss: 2 }).readings[0]?.outcome).toBe('ask')
    expect(assessed([line(edss(0, 3), 'group')], { edss: 2 }).readings[0]?.outcome).toBe('fits')
  })

  it.each<[string, RecordLine, RecordLine, Partial<Answers>]>([
    ['the ages of field and text', field(age(null, 65)), line(age(18, 70)), { age: 68 }],
    [
      'the ages of field and of one group',
      field(age(null, 65)),
      line(age(18, 70), 'group'),
      { age: 68 },
    ],
    ['two ranges', line(edss(0, 3.5)), line(edss(4, 6)), { edss: 5 }],
    [
      'two lists of types',
      line(msType({ accepted: ['RRMS'] })),
      line(msType({ accepted: ['SPMS'] })),
      { msType: 'SPMS' },
    ],
    [
      'two sexes',
      field({ kind: 'sex', sex: 'all' }),
      line({ kind: 'sex', sex: 'male' }),
      { sex: 'female' },
    ],
    [
      'two treatments that are wanted',
      line(required('natalizumab')),
      line(required('fingolimod')),
      { treatments: ['fingolimod'] },
    ],
    [
      'none, or one of a list',
      line({ kind: 'no-treatment' }),
      line(required('glatiramer acetate')),
      { treatments: ['glatiramer acetate'] },
    ],
    [
      'none, or one of a list, the other way',
      line({ kind: 'no-treatment' }),
      line(required('glatiramer acetate')),
      { treatments: [] },
    ],
    [
      'an exception in another line',
      line(notAllowed(['immunomodulators'])),
      line(notAllowed(['any DMT'], { except: ['glatiramer acetate'] })),
      { treatments: ['glatiramer acetate'] },
    ],
  ])('leaves it to the team where lines disagree: %s', (_, one, two, answers) => {
    for (const lines of [
      [one, two],
      [two, one],
    ]) {
      const { verdict, readings } = assessed(lines, answers)
      expect(readings.map(({ outcome }) => outcome)).toContain('ask')
      expect(verdict).toBe('ask')
    }
  })

  it('keeps the conflict where the other line only states the other limit', () => {
    const lines = [field(age(18, null)), field(age(null, 65)), line(age(18, null))]
    expect(assessed(lines, { age: 68 }).verdict).toBe('does-not-fit')
  })

  it('keeps the conflict where another line only speaks of MS in general', () => {
    const lines = [line(msType({ any: true })), line(msType({ excluded: ['PPMS'] }))]
    expect(assessed(lines, { msType: 'PPMS' }).verdict).toBe('does-not-fit')
  })
})

describe('close to a limit', () => {
  it.each<[string, Statement, Partial<Answers>, boolean]>([
    ['a birthday before the upper limit', age(18, 65), { age: 65 }, true],
    ['years before it', age(18, 65), { age: 60 }, false],
    ['a birthday before the lower limit', age(18, 65), { age: 17 }, true],
    ['an EDSS 1.0 under the limit', edss(0, 5.5), { edss: 4.5 }, true],
    ['an EDSS 1.5 under it', edss(0, 5.5), { edss: 4 }, false],
    ['an EDSS 0.5 over it', edss(0, 5.5), { edss: 6 }, true],
    ['an EDSS near 0, which is no limit', edss(0, 5.5), { edss: 0.5 }, false],
  ])('%s', (_, statement, answers, close) => {
    expect(assessed([line(statement)], answers).readings[0]?.close).toBe(close)
  })
})

describe('assess', () => {
  it('says "could fit" where nothing told clashes, though questions were skipped', () => {
    const { verdict } = assessed([line(age(18, 65)), line(edss(0, 5))], { age: 40 })
    expect(verdict).toBe('could-fit')
  })

  it('leaves a line to the team where the person is not sure, and never counts it against them', () => {
    const lines = [line(age(18, 65)), line(msType({ accepted: ['RRMS'] }))]
    const { verdict, readings } = assess(lines, { ...NOBODY, age: 40 }, TODAY, ['msType'])
    expect(readings.map(({ outcome }) => outcome)).toEqual(['fits', 'ask'])
    expect(verdict).toBe('ask')
  })

  it('says "ask" where nothing could be read from the text of the record', () => {
    expect(assessed([field(age(18, null))], { age: 40 }).verdict).toBe('ask')
    expect(assessed([], { age: 40 }).verdict).toBe('ask')
  })

  it('says "not yet" and from which day, where every conflict ends with time', () => {
    const lines = [line(washout('relapse', 30)), line(washout('antibiotics', 90)), LINE]
    expect(assessed(lines, { relapse: 20, antibiotics: 60 })).toMatchObject({
      verdict: 'not-yet',
      from: '2026-12-22',
    })
  })

  it('says "not yet" without a day where none can be named', () => {
    const lines = [line(washout('relapse', 30)), line({ kind: 'breastfeeding' })]
    const answers = { relapse: 20, pregnancy: 'breastfeeding' } as const
    expect(assessed(lines, answers)).toMatchObject({ verdict: 'not-yet', from: null })
    expect(assessed([line(age(18, 65))], { age: 17 }).verdict).toBe('not-yet')
  })

  it('says "does not fit" where one conflict does not end with time', () => {
    const lines = [line(washout('relapse', 30)), line(edss(0, 3))]
    expect(assessed(lines, { relapse: 20, edss: 6 })).toMatchObject({
      verdict: 'does-not-fit',
      from: null,
    })
  })

  it('finds no conflict for someone who answers nothing', () => {
    const lines = [line(age(18, 65)), line(edss(0, 3)), line(required('natalizumab'))]
    const { readings } = assess(lines, NOBODY, TODAY, ['age', 'edss', 'treatments'])
    expect(readings.map(({ outcome }) => outcome)).toEqual(['ask', 'ask', 'ask'])
  })
})
