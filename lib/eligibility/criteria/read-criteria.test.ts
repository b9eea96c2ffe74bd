import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials } from '#e2e/support/records/real-trials'
import { readCriteria } from './read-criteria.ts'

const SHORT = { inclusion: 'in', exclusion: 'out' } as const

/** Side, depth and words of each line. */
const lines = (text: string) =>
  readCriteria(text).map(({ side, depth, text }) => [side && SHORT[side], depth, text])

describe('readCriteria', () => {
  it.each([
    [
      'both sides',
      'Inclusion Criteria:\n\n* MS\n* EDSS \\< 6\n\nExclusion Criteria:\n\n* PPMS',
      [
        ['in', 0, 'MS'],
        ['in', 0, 'EDSS < 6'],
        ['out', 0, 'PPMS'],
      ],
    ],
    [
      'no header: the side is not ours to say',
      '* Adults with MS\n* No cancer',
      [
        [null, 0, 'Adults with MS'],
        [null, 0, 'No cancer'],
      ],
    ],
    [
      'a header glued to the line before',
      'Inclusion Criteria:\n* MS\n* consent given; Exclusion Criteria:\n* PPMS',
      [
        ['in', 0, 'MS'],
        ['in', 0, 'consent given;'],
        ['out', 0, 'PPMS'],
      ],
    ],
    [
      'numbered and bold headers with escaped numbers',
      '**1. Inclusion Criteria**\n\n1\\. MS\n2\\. adults\n\n**2. Exclusion Criteria**\n\n1\\. PPMS',
      [
        ['in', 0, 'MS'],
        ['in', 0, 'adults'],
        ['out', 0, 'PPMS'],
      ],
    ],
    [
      'headers that are items of the list',
      '1. Inclusion criteria:\n   1. MS\n2. Exclusion criteria:\n   1. PPMS',
      [
        ['in', 0, 'MS'],
        ['out', 0, 'PPMS'],
      ],
    ],
    [
      'French "non-inclusion" as exclusion',
      'Inclusion criteria:\n- MS\n\nNon-inclusion criteria:\n- PPMS',
      [
        ['in', 0, 'MS'],
        ['out', 0, 'PPMS'],
      ],
    ],
    [
      'items under an item',
      'Exclusion Criteria:\n\n* Any of these:\n  * HIV\n  * hepatitis B\n* PPMS',
      [
        ['out', 0, 'Any of these:'],
        ['out', 1, 'HIV'],
        ['out', 1, 'hepatitis B'],
        ['out', 0, 'PPMS'],
      ],
    ],
    [
      'items with another mark under an item that ends with a colon',
      'Exclusion Criteria\n\n7. Treated with:\n\n• natalizumab\n\n• rituximab\n8. PPMS',
      [
        ['out', 0, 'Treated with:'],
        ['out', 1, 'natalizumab'],
        ['out', 1, 'rituximab'],
        ['out', 0, 'PPMS'],
      ],
    ],
    [
      'a line broken in two',
      'Inclusion Criteria:\n- EDSS score\nbetween 0 and 5\n- MS',
      [
        ['in', 0, 'EDSS score between 0 and 5'],
        ['in', 0, 'MS'],
      ],
    ],
    [
      'lines without marks',
      'Inclusion Criteria:\n\nAge 18 to 55\nRRMS\n\nExclusion Criteria:\n\nPregnancy',
      [
        ['in', 0, 'Age 18 to 55'],
        ['in', 0, 'RRMS'],
        ['out', 0, 'Pregnancy'],
      ],
    ],
    [
      'a numbered list in one line',
      'Inclusion Criteria: 1. Age 18-55 2. RRMS 3. EDSS 0-5.5 Exclusion Criteria: 1) HIV 2) cancer',
      [
        ['in', 0, 'Age 18-55'],
        ['in', 0, 'RRMS'],
        ['in', 0, 'EDSS 0-5.5'],
        ['out', 0, 'HIV'],
        ['out', 0, 'cancer'],
      ],
    ],
    [
      'a paragraph by its sentences',
      'Exclusion Criteria: pregnancy; relapse, e.g. in 30 days. Natalizumab.',
      [
        ['out', 0, 'pregnancy;'],
        ['out', 0, 'relapse, e.g. in 30 days.'],
        ['out', 0, 'Natalizumab.'],
      ],
    ],
    [
      'no rule in "None" and in "other criteria may apply"',
      'Inclusion Criteria:\n* MS\n\nExclusion Criteria:\n* None\n\nNOTE: Other protocol defined Inclusion/Exclusion criteria may apply',
      [['in', 0, 'MS']],
    ],
    [
      'a withdrawal header as no side',
      'Exclusion Criteria:\n* PPMS\n\nWithdrawal criteria:\n* pregnancy',
      [
        ['out', 0, 'PPMS'],
        [null, 0, 'pregnancy'],
      ],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it.each([
    ['Patients with any of the following will be excluded:', 'out'],
    ['None of the following:', 'out'],
    ['No history of:', 'out'],
    ['Participants must not have:', 'out'],
    ['All of the following:', 'in'],
    ['Patients must be:', 'in'],
  ])('in an inclusion list, takes what stands under %j for %s', (over, side) => {
    const read = lines(`Inclusion Criteria:\n\n* ${over}\n  * cancer\n* adults`)
    expect(read.at(1)).toEqual([side, 1, 'cancer'])
    expect(read.at(2)).toEqual(['in', 0, 'adults'])
  })

  it.each([
    ['The following are allowed:', null],
    ['Exceptions:', null],
    ['Any of the following:', 'out'],
    ['Treated with:', 'out'],
  ])('in an exclusion list, takes what stands under %j for %s', (over, side) => {
    expect(lines(`Exclusion Criteria:\n\n* ${over}\n  * glatiramer`).at(1)?.[0]).toBe(side)
  })

  it('turns nothing round under a lead-in whose list may already have ended', () => {
    expect(lines('Inclusion Criteria:\n* None of the following:\n* cancer\n* adults')).toEqual([
      ['in', 0, 'None of the following:'],
      [null, 1, 'cancer'],
      [null, 1, 'adults'],
    ])
  })

  it.each([
    ['Inclusion Criteria:\n* Patients with PPMS will be excluded', 'out'],
    ['Patients with PPMS are not eligible.', 'out'],
    ['Exclusion Criteria:\n* Patients on glatiramer are allowed', null],
    ['Exclusion Criteria:\n* Cancer (skin cancer that was removed remains eligible)', 'out'],
    ['Exclusion Criteria:\n* Pregnant women are excluded', 'out'],
  ])('reads which way a sentence counts: %j', (text, side) => {
    expect(lines(text).at(0)?.[0]).toBe(side)
  })

  it('tells what a line stands under, the heading of the list first', () => {
    const [, line] = readCriteria(
      'Exclusion Criteria:\n\nTreatments before:\n* Any of:\n  * natalizumab',
    ).slice(-2)
    expect(line?.under).toEqual(['Treatments before:', 'Any of:'])
  })

  const quotesOnly = (text: string) =>
    readCriteria(text).every(({ original }) => original !== '' && text.includes(original))

  it('quotes exactly, whatever the text', () => {
    const word = fc.constantFrom(
      ...[
        '\n',
        '\r\n',
        ' ',
        '* ',
        '1. ',
        'a) ',
        '  ',
        ':',
        ';',
        '. ',
        'MS',
        'Inclusion',
        'Exclusion',
      ],
      ...[
        ' Criteria',
        'Healthy controls',
        'None of the following',
        '\\<',
        '**',
        '(',
        '5,5',
        'é',
        '\u2028',
      ],
    )
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 60 })
    fc.assert(fc.property(text, (parts) => quotesOnly(parts.join(''))))
  })

  it('reads every record of the bundled copy', () => {
    const texts = bundledTrials().flatMap(({ trial }) => trial.criteria ?? [])
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => readCriteria(text).length === 0)).toEqual([])
    expect(texts.filter((text) => !quotesOnly(text))).toEqual([])
  })

  it.skipIf(!haveRealRecords)('reads every real record at hand', () => {
    const texts = registryTrials().flatMap(({ trial }) => trial.criteria ?? [])
    expect(texts.length).toBeGreaterThanOrEqual(40)
    expect(texts.filter((text) => readCriteria(text).length === 0)).toEqual([])
    expect(texts.filter((text) => !quotesOnly(text))).toEqual([])
  })
})
