import { describe, expect, it } from 'vitest'
import { isKnownField } from '../study/record-fields.ts'
import { examine, fewLines, type Shown } from './doctor.ts'
import { EXPECTATIONS } from './expectations.ts'

const expected = {
  ...EXPECTATIONS,
  studies: { least: 3, most: 4 },
  onTopic: { least: 1, most: 2 },
}

const MS = { condition: 'multiple sclerosis', studies: 3, total: 3, duplicates: 0 }

/** A read without surprises, but for what is given. */
function shown(different: Partial<Shown> = {}): Shown {
  return {
    apiVersion: '2.0.5',
    found: [MS],
    costs: [{ bytes: 1_200_000, ms: 800, tries: 1 }],
    studies: 3,
    onTopic: 2,
    setAside: [],
    unreadFields: {},
    unknownValues: {},
    fields: { added: {}, missing: {} },
    ...different,
  }
}

/** What differs, as text. */
const differing = (read: Shown) =>
  examine(read, expected)
    .filter(({ ok }) => !ok)
    .map(({ says, more }) => [says, ...more].join('\n'))

describe('examine', () => {
  it('finds nothing in what is as expected', () => {
    expect(differing(shown())).toEqual([])
    expect(differing(shown({ studies: 4, onTopic: 1 }))).toEqual([])
  })

  it.each([
    ['another version', { apiVersion: '2.1.0' }, ['2.1.0; this app was made for 2.0.x']],
    [
      'a total that is not reached',
      { found: [{ ...MS, total: 400, duplicates: 2 }] },
      ['multiple sclerosis: 3 of 400 studies. 2 came twice.'],
    ],
    ['no total', { found: [{ ...MS, total: null }] }, ['3 studies, and no word on how many']],
    ['too few studies', { studies: 2 }, ['Different studies: 2. We expect 3 to 4 (as of 2026-']],
    ['too many studies', { studies: 5_000 }, ['Different studies: 5,000.']],
    ['too few on our list', { onTopic: 0 }, ['On our list: 0. We expect 1 to 2']],
    [
      'a record that cannot be read',
      {
        setAside: [
          { nctId: 'NCT00000003', reason: 'nctId: no' },
          { nctId: null, reason: 'x' },
        ],
      },
      ['Records that could not be read: 2.', 'NCT00000003: nctId: no', 'no number: x'],
    ],
    ['a field that cannot be read', { unreadFields: { 'a.b': 2 } }, ['a.b (in 2)']],
    [
      'new fields, the most frequent first',
      { fields: { added: { mood: 1, 'moon.phase': 1_200 }, missing: {} } },
      ['Fields that are new to us: 2.\nmoon.phase (in 1,200)\nmood (in 1)'],
    ],
    ['new values', { unknownValues: { 'status: PAUSED': 1 } }, ['status: PAUSED (in 1)']],
    [
      'a usual field that is gone',
      { fields: { added: {}, missing: { summary: 0 } } },
      ['Usual fields that are missing: 1.\nsummary (in 0)'],
    ],
    [
      'large answers',
      { costs: [{ bytes: 30_000_000, ms: 9, tries: 1 }] },
      ['Size: 30.0 MB in 1 calls, the largest 30.0 MB.'],
    ],
    [
      'slow answers',
      { costs: [{ bytes: 9, ms: 15_400, tries: 1 }] },
      ['took 15.4 s. Asked for more than once: none.'],
    ],
    ['answers on a second try', { costs: [{ bytes: 9, ms: 9, tries: 2 }] }, ['more than once: 1.']],
  ])('tells of %s, and of nothing else', (_, different, parts) => {
    const [found = '', ...others] = differing(shown(different))
    for (const part of parts) expect(found).toContain(part)
    expect(others).toEqual([])
  })
})

describe('fewLines', () => {
  it('shows at most twenty, and how many more there are', () => {
    const lines = fewLines(Array.from({ length: 36 }, (_, at) => `line ${at}`))
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toBe('and 16 more')
  })

  it('does not let what a server sent steer the terminal', () => {
    expect(fewLines(['\u001b[2Jgone\nnext'])).toEqual(['[2Jgone next'])
  })
})

describe('EXPECTATIONS', () => {
  it('names only fields that we know', () => {
    expect(EXPECTATIONS.usualFields.filter((field) => !isKnownField(field))).toEqual([])
  })
})
