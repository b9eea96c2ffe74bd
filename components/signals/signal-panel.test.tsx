import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bareMarkup } from '#e2e/support/bare-markup'
import { bundledTrials } from '#e2e/support/records/real-trials'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import type { Freshness } from '#lib/catalogue/catalogue'
import { readSignals } from '#lib/signals/signals'
import type { Provenance, Trial } from '#lib/trials/record/trial'
import { SignalPanel } from './signal-panel.tsx'

const TODAY = '2026-11-22'
const LIVE: Freshness = {
  source: 'live',
  readAt: '2026-11-22T09:00:00Z',
  trouble: null,
  heldBack: null,
}

const OURS: Provenance = {
  facts: null,
  restated: ['briefSummary'],
  sources: [],
  eligibilityIncomplete: null,
  notes: [],
  sitesInRecord: null,
}

const panelOf = (trial: Trial) =>
  bareMarkup(
    renderToStaticMarkup(<SignalPanel readings={readSignals(trial, TODAY)} freshness={LIVE} />),
  )

const panel = (parts: RecordParts, provenance: Provenance | null = null) =>
  panelOf(trialFrom(parts, provenance))

const saying = (briefSummary: string) => ({ description: { briefSummary } })

describe('SignalPanel', () => {
  it('shows the three that lead and what is worth asking about before the first group', () => {
    const markup = panel({ status: { overallStatus: 'UNKNOWN' } })
    const inSight = markup.slice(0, markup.indexOf('<details', markup.indexOf('<details') + 1))
    expect(inSight.match(/<h3>/g)).toHaveLength(4)
    expect(inSight).toContain('Worth asking about: Nobody has confirmed it')
    expect(markup.slice(inSight.length)).not.toContain('Worth asking about')
  })

  it('puts exact words under the pen, without the registry’s backslashes', () => {
    const markup = panel(
      saying('People pay nothing\\* here. Participants must pay for \\[all\\] of it.'),
    )
    expect(markup).toContain(
      '<mark dir="auto">“Participants must pay for [all] of it.”</mark> <footer>Stated in: the summary</footer>',
    )
  })

  it('puts no pen on words of ours, and says that they are', () => {
    const markup = panel(saying('Participants must pay for the capsules.'), OURS)
    expect(markup).toContain('Restated in our words, from: the summary')
    expect(markup).not.toMatch(/<mark[^>]*>[^<]*must pay/)
  })

  it('leaves out what has nothing to show', () => {
    expect(panel({})).not.toContain('Does it promise results?')
    expect(panel({})).not.toContain('a formal notice')
    expect(panel(saying('The method cures MS.'))).toContain('Does it promise results?')
  })

  it('says of a group how much of it is without an answer', () => {
    expect(panel({})).toContain('Who watches over it <small>3 questions, 3 without an answer')
  })

  it('shows every question once, for every trial of the offline copy', () => {
    const trials = bundledTrials()
    expect(trials.length).toBeGreaterThan(0)
    for (const { trial } of trials) {
      const shown = [...panelOf(trial).matchAll(/<h3>([^<]+)</g)].map(([, words]) => words).sort()
      const asked = readSignals(trial, TODAY).map(({ signal }) => signal.question)
      expect(shown).toEqual(asked.toSorted())
    }
  })
})
