import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

describe('sentencesOf', () => {
  it.each([
    ['two sentences', 'It is free. It is short.', ['It is free.', 'It is short.']],
    ['questions and calls', 'Is it free? Yes! Good.', ['Is it free?', 'Yes!', 'Good.']],
    ['e.g. and i.e.', 'Some drugs, e.g. Rituximab, i.e. Mabthera, are not.', null],
    ['titles of people', 'Ask Dr. Smith, Prof. Jones or J. B. Lee at St. Mary.', null],
    ['numbers', 'An EDSS of 5.5 vs. 6.0 at visit No. 12, approx. 3.5 km.', null],
    ['countries', 'It is run in the U.S. Army and in the U.K. Biobank.', null],
    [
      'a country at the end',
      'Made in the U.S. The drug is new.',
      ['Made in the U.S.', 'The drug is new.'],
    ],
    [
      'a letter at the end',
      'Give vitamin D. Patients rest.',
      ['Give vitamin D.', 'Patients rest.'],
    ],
    ['missing spaces', 'They walk.Then they rest.', ['They walk.', 'Then they rest.']],
    ['addresses', 'See www.gut.org/a.b for more.', null],
    ['ellipses', 'They walk ... and rest… as they like.', null],
    ['et al. and etc.', 'Lee et al. Lancet 2012 etc. is cited.', null],
    ['a colon', 'Funding: the MS Society.', null],
    ['quotes', 'He said "yes." They left.', ['He said "yes."', 'They left.']],
    [
      'small starts',
      'They were enrolled. patients go home.',
      ['They were enrolled.', 'patients go home.'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected ?? [text])
  })

  it.each([
    [
      'bullets',
      '* one\n* two\n  * two and a half\n- three',
      ['one', 'two', 'two and a half', 'three'],
    ],
    ['capitals', 'Needs 1. Coat 2. Hat', ['Needs', 'Coat', 'Hat']],
    ['numbers', '1. Age over 18.\n2. Able to walk', ['Age over 18.', 'Able to walk']],
    ['escapes', '1\\) EDSS \\<6.0\n2\\) \\[none\\]', ['EDSS \\<6.0', '\\[none\\]']],
    [
      'one line of dashes',
      'Exclusion Criteria: - unable to pay - not at home',
      ['Exclusion Criteria:', 'unable to pay', 'not at home'],
    ],
    ['one line of numbers', 'Needs 1. a coat 2. a hat', ['Needs', 'a coat', 'a hat']],
    [
      'a header amid a line',
      'a visit Exclusion Criteria: cancer',
      ['a visit', 'Exclusion Criteria:', 'cancer'],
    ],
    ['paragraphs', 'One line\n\nAnother line', ['One line', 'Another line']],
    ['lines', 'Age over 18\nAble to walk', ['Age over 18', 'Able to walk']],
  ])('reads a list of %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it.each([
    ['goes on in small letters', 'It is paid by\nthe sponsor.'],
    ['breaks off at a comma', 'It is paid by the sponsor,\nNovartis.'],
    ['breaks off at a small word', 'Approved by the\nEthics Committee.'],
  ])('keeps a sentence whole that %s', (_, text) => {
    expect(texts(text)).toEqual([text])
  })

  it('leaves dashes in a sentence alone', () => {
    expect(texts('The drug - a tablet - is free.')).toEqual(['The drug - a tablet - is free.'])
  })

  it('returns nothing for white space, bullets and marks', () => {
    expect(texts(' \n - \n * \n...\n')).toEqual([])
  })

  it('cuts what has no end between two words', () => {
    const found = texts('word '.repeat(1_000))
    expect(found.length).toBeGreaterThan(1)
    expect(found.every((text) => /^word.*word$/u.test(text))).toBe(true)
  })

  it('returns exact pieces of the text, in order, that lose only marks and white space', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '. ',
        '.',
        '? ',
        '\n',
        '\n\n',
        '- ',
        '* ',
        '1. ',
        'e.g. ',
        'Dr. ',
        'The ',
        'a',
        'A',
      ),
      fc.constantFrom(' - ', 'Exclusion Criteria: ', '\\', '…', '"', ')', '5.5', 'U.S. '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const sentence of sentencesOf(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          last = sentence.end
        }
      }),
    )
  })

  it.each(['. ', 'A.', '1. ', ' - a', '….', '" ', '\n', 'e.g. ', 'x', '....x', ' '])(
    'reads a megabyte of "%s" in less than two seconds of work',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length)
      const before = process.cpuUsage()
      sentencesOf(text)
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1_000).toBeLessThan(2_000)
    },
  )
})
