import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readOfficialNotices } from './official-notices.ts'

const withEvents = (...violationEvents: readonly Record<string, string>[]) =>
  readOfficialNotices(
    trialFrom({
      sections: {
        annotationSection: { annotationModule: { violationAnnotation: { violationEvents } } },
      },
    }),
  )

const withPapers = (...references: readonly Record<string, unknown>[]) =>
  readOfficialNotices(trialFrom({ references: { references } }))

const retractions = [{ pmid: '9', source: 'A journal' }]

describe('readOfficialNotices', () => {
  it('returns null where there is nothing', () => {
    expect(readOfficialNotices(trialFrom({}))).toBeNull()
    expect(withPapers({ type: 'RESULT', citation: 'A paper' })).toBeNull()
  })

  it('quotes a notice with its date, and says what it is not about', () => {
    const found = withEvents({
      type: 'VIOLATION_IDENTIFIED',
      description: 'Failure to submit',
      postedDate: '2021-04-28',
    })
    expect(found).toMatchObject({
      state: 'concern',
      quotes: [
        { text: 'Failure to submit', field: 'violationEvents' },
        { text: '2021-04-28', field: 'violationEvents' },
      ],
    })
    expect(found?.sentence).toContain('(28 April 2021)')
    expect(found?.caveat).toContain('not about harm')
  })

  it('says that it was put right', () => {
    const found = withEvents(
      { type: 'VIOLATION_IDENTIFIED', postedDate: '2021-04-28' },
      { type: 'CORRECTION_CONFIRMED', postedDate: '2021-09-01' },
    )
    expect(found?.state).toBe('concern')
    expect(found?.sentence).toContain('the FDA confirmed that it was put right (1 September 2021)')
    expect(found?.quotes.map(({ text }) => text)).toEqual([
      'VIOLATION_IDENTIFIED',
      '2021-04-28',
      'CORRECTION_CONFIRMED',
      '2021-09-01',
    ])
  })

  it.each([
    ['PENALTY_IMPOSED', 'set a penalty'],
    ['ISSUES_IN_LETTER_ADDRESSED_CONFIRMED', 'were dealt with'],
    ['SOMETHING_NEW', 'of a kind that we do not know'],
  ])('has words for %s', (type, words) => {
    expect(withEvents({ type })?.sentence).toContain(words)
  })

  it('tells of a mark without a notice', () => {
    const found = readOfficialNotices(trialFrom({ oversight: { fdaaa801Violation: true } }))
    expect(found?.quotes).toEqual([{ text: 'true', field: 'fdaaa801Violation' }])
    expect(readOfficialNotices(trialFrom({ oversight: { fdaaa801Violation: false } }))).toBeNull()
  })

  it('tells of a retracted paper, and of a background paper as such', () => {
    const result = withPapers({ type: 'RESULT', pmid: '1', citation: 'A paper', retractions })
    expect(result).toMatchObject({
      state: 'concern',
      sentence: 'A linked paper was retracted (taken back)',
      quotes: [{ text: 'A paper', field: 'references' }],
      links: [{ label: 'Paper 1 on PubMed', url: 'https://pubmed.ncbi.nlm.nih.gov/1/' }],
    })
    const background = withPapers({ type: 'BACKGROUND', citation: 'An older paper', retractions })
    expect(background?.sentence).toContain('A background paper')
  })
})
