import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, type RealTrial, registryTrials } from '#e2e/support/records/real-trials'
import { readSignals, type SignalId } from './signals.ts'

const TODAY = '2026-11-22'

const byNumber = (trials: readonly RealTrial[]) =>
  new Map(trials.map(({ trial }) => [trial.nctId, trial]))

const bundled = byNumber(bundledTrials())
const registry = byNumber(haveRealRecords ? registryTrials() : [])

function found(trials: typeof bundled, nctId: string, id: SignalId) {
  const trial = trials.get(nctId)
  if (trial === undefined) throw new Error(`${nctId} is not among the records`)
  return readSignals(trial, TODAY).find(({ signal }) => signal.id === id)?.finding
}

describe('trials of the bundled copy', () => {
  it.each([
    { nctId: 'NCT03594487', quote: 'NON_RANDOMIZED', sentence: /chance does not decide/ },
    { nctId: 'NCT04096443', quote: 'NA', sentence: /everyone is in one group/ },
  ])('states that $nctId has no random groups', ({ nctId, quote, sentence }) => {
    const finding = found(bundled, nctId, 'groups')
    expect(finding).toMatchObject({ state: 'stated', value: 'not-random' })
    expect(finding?.sentence).toMatch(sentence)
    expect(finding?.quotes.map(({ text }) => text)).toEqual([quote])
  })

  it('states that NCT04150549 is random and who is not told, though it is basic science', () => {
    expect(found(bundled, 'NCT04150549', 'groups')).toMatchObject({
      state: 'stated',
      value: 'random',
    })
    const blinding = found(bundled, 'NCT04150549', 'blinding')
    expect(blinding?.sentence).toBe('Not told: the people taking part and the researchers')
    expect(found(bundled, 'NCT04150549', 'size-and-stage')?.caveat).toContain(
      'learn how something works',
    )
    expect(found(bundled, 'NCT04150549', 'up-to-date')).toMatchObject({ state: 'concern' })
    expect(found(bundled, 'NCT04150549', 'place-and-contact')?.state).toBe('n/a')
  })

  it('tells that NCT03183869 was stopped, and makes no guess why', () => {
    const finding = found(bundled, 'NCT03183869', 'stopped-early')
    expect(finding).toMatchObject({ state: 'mentioned', ask: 'Why was it stopped?' })
    expect(`${finding?.sentence} ${finding?.caveat}`).not.toMatch(/safety|harm/)
    expect(found(bundled, 'NCT03183869', 'results')?.state).toBe('stated')
  })

  it('quotes the title of NCT07168772, whose field the copy filled in from it', () => {
    const finding = found(bundled, 'NCT07168772', 'groups')
    expect(finding?.quotes).toEqual([
      {
        text: 'a Randomized, Double-blind, Placebo-controlled Clinical Trial',
        field: 'officialTitle',
        restated: false,
      },
      { text: 'RANDOMIZED', field: 'allocation', restated: true },
    ])
    expect(finding?.caveat).toContain('In the offline copy this comes from: official title')
  })

  it('says of what the copy lacks that the live record may tell', () => {
    expect(found(bundled, 'NCT07168772', 'safety-committee')).toMatchObject({
      state: 'not-stated',
      sentence: 'Not in the offline copy: look at the live record',
    })
  })
})

describe.skipIf(!haveRealRecords)('trials of the registry', () => {
  it.each([
    { nctId: 'NCT01883661', quote: "It is Self Funded (Patients' Own Funding) Clinical Trial" },
    { nctId: 'NCT02326935', quote: 'Patient Sponsored' },
  ])('says that people may have to pay in $nctId, in its own words', ({ nctId, quote }) => {
    const finding = found(registry, nctId, 'cost')
    expect(finding).toMatchObject({ state: 'concern', value: 'pays' })
    expect(finding?.quotes.some(({ text }) => text.includes(quote))).toBe(true)
  })

  it('does not say that people pay in NCT04257071, which studies what care costs', () => {
    const finding = found(registry, 'NCT04257071', 'cost')
    expect(finding?.value).not.toBe('pays')
    expect(finding?.value).not.toBe('free')
  })

  it('never reads “non-randomized” in the title of NCT02326935 as random', () => {
    expect(found(registry, 'NCT02326935', 'groups')).toMatchObject({
      state: 'stated',
      value: 'not-random',
      quotes: [{ text: 'a Non-randomized, Patient Sponsored, Multi-center Study' }],
    })
    expect(found(registry, 'NCT02326935', 'stopped-early')?.state).toBe('mentioned')
  })

  it('says of NCT01883661 who runs it and that nobody has confirmed it, and rates neither', () => {
    expect(found(registry, 'NCT01883661', 'who-runs-it')).toMatchObject({
      state: 'stated',
      quotes: [{ text: 'Chaitanya Hospital, Pune', field: 'leadSponsor' }],
    })
    expect(found(registry, 'NCT01883661', 'up-to-date')).toMatchObject({
      state: 'concern',
      sentence: 'Nobody has confirmed it for over 2 years',
    })
    expect(found(registry, 'NCT01883661', 'groups')?.state).toBe('not-stated')
  })

  it('reads the eight complete records of other diseases', () => {
    expect(found(registry, 'NCT02552212', 'other-numbers')).toMatchObject({
      state: 'stated',
      quotes: [{ text: '2015-001894-41', field: 'secondaryIdInfos' }],
    })
    expect(found(registry, 'NCT05594173', 'who-funds-it')?.state).toBe('stated')
    expect(found(registry, 'NCT02210780', 'results')?.state).toBe('stated')
    expect(found(registry, 'NCT03475563', 'kind-of-record')?.value).toBe('registry')
  })
})
