import { describe, expect, it } from 'vitest'
import { bundledCatalogue } from '#e2e/support/records/catalogue-of'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { Replies } from '../../../eligibility/questions/replies.ts'
import type { KeptPlace } from '../../../geo/kept-place.ts'
import { checkCatalogue } from '../check-catalogue.ts'
import { resultsFor } from '../check-results.ts'
import { type CheckTrial, checkTrial } from '../check-trial.ts'
import { distancesFrom } from '../distances.ts'
import { MOST_ON_PAGE, summaryOf } from './summary.ts'
import { madeWords, SUMMARY_WARNING, summaryText } from './summary-text.ts'

const TODAY = '2026-11-27'
const MUNICH: KeptPlace = {
  place: { words: 'Munich, Bavaria, Germany', point: { lat: 48.14, lon: 11.58 }, country: 'DE' },
  unit: 'km',
}
const REPLIES: Replies = { age: 38, msType: 'RRMS', treatments: ['ocrelizumab'], place: MUNICH }
const ANSWERS = ['Age: 38 years', 'Kind of MS: Relapsing-remitting']

const trial = (nctId: string, criteria: string, status = 'RECRUITING'): CheckTrial =>
  checkTrial({
    trial: trialFrom({
      identification: { nctId, briefTitle: `Title of ${nctId}` },
      status: { overallStatus: status, statusVerifiedDate: '2026-08' },
      eligibility: { eligibilityCriteria: criteria },
      contacts: {
        locations: [
          {
            city: 'Augsburg',
            country: 'Germany',
            status,
            geoPoint: { lat: 48.37, lon: 10.9 },
            contacts: [{ name: 'A. Nurse', phone: '+49 821 1234567', email: 'ask@example.org' }],
          },
        ],
      },
    }),
    reading: { onTopic: true, topics: ['probiotic'], why: '', leftOutFor: null },
  })

const FITS = 'Inclusion Criteria:\n* Relapsing-remitting MS\n* Age 18 to 65'
const TRIALS = [
  trial('NCT00000001', FITS),
  trial('NCT00000002', 'Inclusion Criteria:\n* Age 18 to 65\n* Stable on treatment for 6 months'),
  trial('NCT00000003', 'Inclusion Criteria:\n* Age 60 to 80'),
  trial('NCT00000004', FITS, 'COMPLETED'),
  trial('NCT00000005', FITS, 'NOT_YET_RECRUITING'),
]

function summary(
  trials: readonly CheckTrial[],
  { saved = [], answers = [] }: { saved?: readonly string[]; answers?: readonly string[] } = {},
) {
  const results = resultsFor(trials, REPLIES, TODAY, distancesFrom(trials, MUNICH.place))
  return summaryOf(results, { kept: MUNICH, asOf: null, saved: new Set(saved), answers })
}

describe('summaryOf', () => {
  it('puts trials that somebody may join by level, and counts the others', () => {
    const { levels, rest } = summary(TRIALS)
    expect(levels.map(({ name, trials }) => [name, trials.map(({ nctId }) => nctId)])).toEqual([
      ['Worth a call', ['NCT00000001']],
      ['Ask first', ['NCT00000002']],
      ['Later', ['NCT00000005']],
    ])
    expect(rest).toEqual([
      '1 more trial does not fit, as we read the records.',
      '1 more trial cannot be joined.',
    ])
  })

  it('counts with those that cannot be joined what was not sent to be compared', () => {
    const results = resultsFor(TRIALS, REPLIES, TODAY, distancesFrom(TRIALS, MUNICH.place), 1_203)
    const setting = { kept: MUNICH, asOf: null, saved: new Set<string>(), answers: [] }
    expect(summaryOf(results, setting).rest).toContain('1,204 more trials cannot be joined.')
  })

  it('says what decides, the three signals, where, and whom to ask', () => {
    const [first] = summary(TRIALS).levels[0]?.trials ?? []
    expect(first).toEqual({
      nctId: 'NCT00000001',
      title: 'Title of NCT00000001',
      saved: false,
      facts: 'NCT00000001 · Recruiting · record confirmed Aug 2026',
      decides: 'It asks for: “Relapsing-remitting MS”',
      signals: 'Ethics review: Not stated · Cost to you: Not stated · Random groups: Not stated',
      nearest: 'Augsburg, Germany · 57 km',
      contact: 'A. Nurse, +49 821 1234567, ask@example.org',
    })
  })

  it('keeps to what fits on a page, the saved ones first, and names the others by number', () => {
    const many = Array.from({ length: 30 }, (_, at) => trial(`NCT000001${at + 10}`, FITS))
    const [level] = summary(many, { saved: ['NCT00000110'] }).levels
    expect(level?.count).toBe(30)
    expect(level?.trials).toHaveLength(MOST_ON_PAGE)
    expect(level?.trials.filter(({ saved }) => saved).map(({ nctId }) => nctId)).toEqual([
      'NCT00000110',
    ])
    expect(level?.more).toHaveLength(30 - MOST_ON_PAGE)
    expect(level?.more).not.toContain('NCT00000110')
  })
})

describe('summaryText', () => {
  const made = madeWords(TODAY, '')

  it('is plain text with the day, each trial and the warning', () => {
    const text = summaryText(summary(TRIALS, { saved: ['NCT00000002'] }), made)
    expect(text).toContain('Made on 27 November 2026 from records of ClinicalTrials.gov.')
    expect(text).toContain('WORTH A CALL (1)\n\n- Title of NCT00000001\n  NCT00000001 · Recruiting')
    expect(text).toContain('- Title of NCT00000002 (saved)\n')
    expect(text).toContain(
      '  Nearest place: Augsburg, Germany · 57 km. Contact: A. Nurse, +49 821 1234567, ask@example.org\n',
    )
    expect(text.endsWith(`${SUMMARY_WARNING}\n`)).toBe(true)
  })

  it('holds what was told only where it is asked for', () => {
    const told = /38 years|Relapsing-remitting\n|ocrelizumab|Munich/
    expect(summaryText(summary(TRIALS), made)).not.toMatch(told)
    expect(summaryText(summary(TRIALS, { answers: ANSWERS }), made)).toContain(
      'Answers given\n- Age: 38 years\n- Kind of MS: Relapsing-remitting\n',
    )
  })

  it('holds nothing of what was told for any trial of the bundled copy', async () => {
    const { trials } = (await checkCatalogue(bundledCatalogue(), '2025-09')).catalogue
    const results = resultsFor(trials, REPLIES, TODAY, distancesFrom(trials, MUNICH.place))
    const all = summaryOf(results, { kept: MUNICH, asOf: '2025-09', saved: new Set(), answers: [] })
    const text = summaryText(all, made)
    expect(text).not.toMatch(/you told|your answer|Munich|\b38\b/i)
    expect(text).toContain('Contact: not in the offline copy')
    expect(text).toMatch(/And \d+ more(?:, among them)?: NCT\d{8}/)
  })
})
