import { describe, expect, it } from 'vitest'
import { checkVersion, conclude, examine } from './doctor.ts'
import { RegistryError } from './error.ts'
import { EXPECTATIONS } from './expectations.ts'
import type { StudyPages } from './read-pages.ts'
import { isKnownField } from './record-fields.ts'

const expected = {
  ...EXPECTATIONS,
  studies: { least: 2, most: 4 },
  usualFields: ['protocolSection.descriptionModule.briefSummary'],
}

function record(at: number, modules: object = {}) {
  return {
    protocolSection: {
      identificationModule: { nctId: `NCT0000000${at}` },
      descriptionModule: { briefSummary: 'A summary.' },
      ...modules,
    },
  }
}

/** A read without surprises, but for what is given. */
function reading(different: Partial<StudyPages> = {}): StudyPages {
  const studies = different.studies ?? [record(1), record(2), record(3)]
  const costs = [{ bytes: 1_200_000, ms: 800, tries: 1 }]
  return {
    studies,
    total: studies.length,
    pages: 1,
    bytes: 1_200_000,
    duplicates: 0,
    costs,
    ...different,
  }
}

/** What differs, as text. */
const differing = (pages: StudyPages) =>
  examine(pages, expected)
    .filter(({ ok }) => !ok)
    .map(({ says, more }) => [says, ...more].join('\n'))

describe('examine', () => {
  it('finds nothing in what is as expected', () => {
    expect(differing(reading())).toEqual([])
  })

  it.each([
    ['too few studies', { studies: [record(1)] }, ['the search finds: 1; we expect 2 to 4']],
    [
      'a total that is not reached',
      { total: 400, duplicates: 2 },
      ['counts 400 and sent 3. 2 came twice.'],
    ],
    ['no total', { total: null }, ['did not say how many']],
    [
      'a study that cannot be read',
      { studies: [record(1), record(2), record(3, { identificationModule: { nctId: 'NCT3' } })] },
      ['Studies that could not be read: 1.', 'NCT3: protocolSection.identificationModule.nctId'],
    ],
    [
      'new fields',
      { studies: [1, 2].map((at) => record(at, { designModule: { mood: 'calm' } })) },
      ['Fields that are new to us: 1.', 'protocolSection.designModule.mood (in 2)'],
    ],
    [
      'new values',
      { studies: [1, 2].map((at) => record(at, { statusModule: { overallStatus: 'PAUSED' } })) },
      [
        'Values that are new to us: 1.',
        'protocolSection.statusModule.overallStatus: PAUSED (in 2)',
      ],
    ],
    [
      'a usual field that is gone',
      { studies: [1, 2, 3].map((at) => record(at, { descriptionModule: {} })) },
      ['Usual fields that are missing: 1.', 'descriptionModule.briefSummary: in 0 of 3 studies'],
    ],
    [
      'large answers',
      { bytes: 30_000_000, costs: [{ bytes: 20_000_000, ms: 9, tries: 1 }] },
      ['30.0 MB, the largest page 20.0 MB. Pages: 1.'],
    ],
    [
      'slow answers',
      { costs: [{ bytes: 9, ms: 9_400, tries: 1 }] },
      ['took 9.4 s. Asked for more than once: none.'],
    ],
    ['answers on a second try', { costs: [{ bytes: 9, ms: 9, tries: 2 }] }, ['more than once: 1.']],
  ])('tells of %s, and of nothing else', (_, different, parts) => {
    const [found = '', ...others] = differing(reading(different))
    for (const part of parts) expect(found).toContain(part)
    expect(others).toEqual([])
  })

  it('shows what a server sent without letting it steer the terminal, and not without end', () => {
    const studies = Array.from({ length: 4 }, (_, at) =>
      record(at, {
        statusModule: { overallStatus: `\u001b[2J${at}` },
        designModule: Object.fromEntries(
          Array.from({ length: 9 }, (_, key) => [`k${at}${key}`, 1]),
        ),
      }),
    )
    const [fields = '', values = ''] = differing(reading({ studies }))
    expect(fields.split('\n')).toHaveLength(22)
    expect(fields).toContain('and 16 more')
    expect(values).toContain('[2J0')
    expect(values).not.toContain('\u001b')
  })
})

describe('checkVersion', () => {
  it.each([
    ['2.0.4', true],
    ['2.0.9', true],
    ['2.1.0', false],
    ['3.0.0', false],
  ])('%s is as expected: %s', (version, ok) => {
    expect(checkVersion(version, EXPECTATIONS)).toMatchObject({
      ok,
      says: expect.stringContaining(version),
    })
  })
})

describe('conclude', () => {
  const good = { ok: true, says: '', more: [] }
  const bad = { ok: false, says: '', more: [] }

  it.each([
    [[good, good], null, 0, 'All is as expected.'],
    [[good, bad], null, 1, '1 of 2 checks differ'],
    [[], new RegistryError('unreachable', 'ENOTFOUND'), 2, 'could not be reached. (ENOTFOUND)'],
    [[], new RegistryError('not-json'), 2, 'not trial data.'],
    [[good], new RegistryError('bad-request', 'status 400: no such field'), 1, 'no such field'],
    [[good], new RegistryError('changed'), 1, 'a form we do not know'],
  ])('%#: %j and %s end with code %i', (checks, failure, code, says) => {
    expect(conclude(checks, failure)).toEqual({ code, says: expect.stringContaining(says) })
  })
})

describe('EXPECTATIONS', () => {
  it('names only fields that we know', () => {
    expect(EXPECTATIONS.usualFields.filter((field) => !isKnownField(field))).toEqual([])
  })
})
