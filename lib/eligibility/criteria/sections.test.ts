import { describe, expect, it } from 'vitest'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { parseStudy } from '../../registry-client/study/study.ts'
import { criteriaParts, isPlainHeader } from './sections.ts'

const shape = (criteria: string) =>
  criteriaParts(criteria).map((part) => [part.side, part.header, part.text])

describe('criteriaParts', () => {
  it.each([
    [
      'both headers',
      'Inclusion Criteria:\n\n* MS\n* EDSS \\<6\n\nExclusion Criteria:\n\n* HIV',
      [
        ['in', 'Inclusion Criteria', '* MS\n* EDSS \\<6'],
        ['out', 'Exclusion Criteria', '* HIV'],
      ],
    ],
    ['no header at all', '* MS\n* no HIV', [[null, null, '* MS\n* no HIV']]],
    [
      'text before the first header',
      'Students:\n\n* adults\n\nExclusion criteria\n\n* HIV',
      [
        [null, null, 'Students:\n\n* adults'],
        ['out', 'Exclusion criteria', '* HIV'],
      ],
    ],
    [
      'headers for groups',
      'Inclusion Criteria for MS group:\n* MS\nInclusion criteria for healthy controls:\n* none',
      [
        ['in', 'Inclusion Criteria for MS group', '* MS'],
        ['in', 'Inclusion criteria for healthy controls', '* none'],
      ],
    ],
    [
      'a header with its words on the same line',
      'Inclusion Criteria: adults with MS.\nExclusion Criteria: none',
      [
        ['in', 'Inclusion Criteria', 'adults with MS.'],
        ['out', 'Exclusion Criteria', 'none'],
      ],
    ],
    [
      'a header over both sides',
      'Inclusion and exclusion criteria:\n* MS',
      [[null, 'Inclusion and exclusion criteria', '* MS']],
    ],
    [
      'a header without a list',
      'Inclusion Criteria:\n\nExclusion Criteria:',
      [
        ['in', 'Inclusion Criteria', ''],
        ['out', 'Exclusion Criteria', ''],
      ],
    ],
    [
      'a header that lost its line break',
      'Inclusion Criteria:\n* MS\n* consent Exclusion Criteria:\n* HIV',
      [
        ['in', 'Inclusion Criteria', '* MS\n* consent'],
        ['out', 'Exclusion Criteria', '* HIV'],
      ],
    ],
    [
      'numbered, bold and foreign headers',
      '**1. Inclusion Criteria**\n- MS\n\nCriterios de exclusión:\n- VIH\n\nNon-inclusion criteria:\n- HIV',
      [
        ['in', 'Inclusion Criteria', '- MS'],
        ['out', 'Criterios de exclusión', '- VIH'],
        ['out', 'Non-inclusion criteria', '- HIV'],
      ],
    ],
    [
      'headers in other words',
      'Major criteria include:\n* MS\nNot eligible:\n* HIV\nWithdrawal criteria:\n* relapse',
      [
        ['in', 'Major criteria include', '* MS'],
        ['out', 'Not eligible', '* HIV'],
        [null, 'Withdrawal criteria', '* relapse'],
      ],
    ],
    ['nothing', ' \n ', []],
  ])('reads %s', (_, criteria, parts) => {
    expect(shape(criteria)).toEqual(parts)
  })

  it.each([
    '* Meets the inclusion criteria of the main study',
    '* Fulfils all of the Inclusion Criteria: yes',
    'Not meeting all of the above inclusion criteria.',
    'Other protocol defined inclusion/exclusion criteria may apply',
    'People will be excluded if any of these exclusion criteria are met:',
  ])('does not take %j for a header', (line) => {
    expect(shape(line)).toEqual([[null, null, line]])
  })

  describe.skipIf(!haveRealRecords)('on real records', () => {
    it('loses no word and finds both sides in nearly all', () => {
      const texts = readJsonLines(realRecordPath('ms-studies.jsonl')).flatMap((raw) => {
        const parsed = parseStudy(raw)
        const text = parsed.ok
          ? parsed.study.protocolSection.eligibilityModule?.eligibilityCriteria
          : undefined
        return text ?? []
      })
      const bare = (text: string) => text.replace(/[\s:]/g, '')
      let sided = 0
      for (const text of texts) {
        const parts = criteriaParts(text)
        const together = parts.map((part) => (part.header ?? '') + part.text).join('')
        expect(bare(together)).toBe(bare(text))
        const sides = new Set(parts.map((part) => part.side))
        if (sides.has('in') && sides.has('out')) sided += 1
      }
      expect(texts.length).toBe(32)
      expect(sided).toBeGreaterThanOrEqual(28)
    })
  })
})

describe('isPlainHeader', () => {
  it.each([
    ['Inclusion Criteria', true],
    ['Key exclusion criteria', true],
    ['EXCLUSION', true],
    ['Inclusion Criteria for MS group', false],
    ['Key Inclusion Criteria (Part 1)', false],
    ['Inclusion and exclusion criteria', false],
  ])('for %j: %s', (header, expected) => {
    expect(isPlainHeader(header)).toBe(expected)
  })
})
