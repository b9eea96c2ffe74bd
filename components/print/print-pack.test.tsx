import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bundledTrials } from '#e2e/support/records/real-trials'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import type { OpenedList } from '#lib/catalogue/browse/open-list'
import type { Freshness } from '#lib/catalogue/catalogue'
import { parsePack } from '#lib/shortlist/print-link'
import type { Trial } from '#lib/trials/record/trial'
import { readTopics } from '#lib/trials/topics/read-topics'
import { PrintPack } from './print-pack.tsx'

const TODAY = '2026-11-22'
const FRESHNESS: Record<Freshness['source'], Freshness> = {
  live: { source: 'live', readAt: '2026-11-21T09:00:00Z', trouble: null, heldBack: null },
  saved: { source: 'saved', readAt: '2026-11-20T09:00:00Z', trouble: null, heldBack: null },
  offline: { source: 'offline', readAt: '2025-09-25', trouble: null, heldBack: null },
}

function pack(
  trials: readonly Trial[],
  {
    query = 'ids=',
    missing = [],
    source = 'live',
  }: {
    readonly query?: string
    readonly missing?: OpenedList['missing']
    readonly source?: Freshness['source']
  } = {},
): string {
  const found = trials.map((trial) => ({
    kind: 'found' as const,
    asked: [trial.nctId],
    entry: { trial, reading: readTopics(trial) },
    freshness: FRESHNESS[source],
  }))
  return renderToStaticMarkup(
    <PrintPack
      asked={parsePack(new URLSearchParams(query))}
      opened={{ found, missing }}
      site="https://gutcheck.example"
      today={TODAY}
    />,
  )
}

const trial = (nctId: string, parts: RecordParts = {}) =>
  trialFrom({ ...parts, identification: { nctId, ...parts.identification } })

const sheets = (markup: string) => markup.match(/<article/g)?.length ?? 0

describe('PrintPack', () => {
  it('gives one trial no cover, and more than one a cover', () => {
    const [one, two] = [trial('NCT00000001'), trial('NCT00000002')]
    expect(sheets(pack([one]))).toBe(1)
    expect(sheets(pack([one, two]))).toBe(3)
  })

  it('gives one trial a cover where something else was asked for, and names it there too', () => {
    const missing = [{ asked: 'NCT99999999', one: { kind: 'unknown' } }] as const
    const markup = pack([trial('NCT00000001')], { query: 'ids=hello', missing })
    expect(sheets(markup)).toBe(2)
    const cover = markup.slice(markup.indexOf('<article'))
    expect(cover).toContain('NCT99999999: not in the registry.')
    expect(cover).toMatch(/“<bdi[^>]*>hello<\/bdi>”: this is no trial number/)
  })

  it.each([
    ['unreadable', { kind: 'unreadable', reason: 'x' }, 'in a form we do not know'],
    ['coming', { kind: 'coming', leftOut: null }, 'not read yet'],
    ['busy', { kind: 'busy', retryAfter: 6, leftOut: null }, 'Reload this page in a minute'],
    [
      'unreachable',
      { kind: 'unreachable', sentence: 'x', leftOut: null },
      'the registry cannot be reached',
    ],
  ] as const)('says why a trial is not there: %s', (_, one, words) => {
    expect(pack([], { missing: [{ asked: 'NCT00000009', one }] })).toContain(words)
  })

  it.each([
    ['live', 'ClinicalTrials.gov, read 21 November 2026'],
    ['saved', 'our last saved copy of ClinicalTrials.gov, read 20 November 2026'],
    ['offline', 'our offline copy of ClinicalTrials.gov, made 25 September 2025'],
  ] as const)('says on each page which copy it was made from: %s', (source, words) => {
    expect(pack([trial('NCT00000001')], { source })).toContain(words)
  })

  it('gives a line to write on where the record is silent, and none where it speaks', () => {
    const silent = pack([trial('NCT00000001')])
    expect(silent).toContain('Not stated in this record. Where:')
    expect(silent).toContain('Not stated in this record. Contact:')
    expect(silent).toContain('How I would get into a group:')
    const speaks = pack([
      trial('NCT00000001', {
        design: { designInfo: { allocation: 'RANDOMIZED', interventionModel: 'PARALLEL' } },
        contacts: {
          centralContacts: [{ name: 'Ana', phone: '+43 1 234567', email: 'ana@example.org' }],
          locations: [{ city: 'Vienna', country: 'Austria' }],
        },
      }),
    ])
    expect(speaks).not.toMatch(/Where:|Contact:|How I would get into a group:/)
    expect(speaks).toContain('+43 1 234567')
    expect(speaks).toContain('ana@example.org')
  })

  it('counts the sites that it has no room for', () => {
    const locations = Array.from({ length: 117 }, (_, at) => ({
      city: `Town ${at}`,
      country: `Country ${at % 14}`,
    }))
    const markup = pack([trial('NCT00000001', { contacts: { locations } })])
    expect(markup).toContain('… and 112 more sites in 14 countries, all on its page.')
  })

  it('says of a record that is no trial that it is none', () => {
    const markup = pack([trial('NCT00000001', { design: { studyType: 'EXPANDED_ACCESS' } })])
    expect(markup).toContain('Is it a trial at all?')
    expect(pack([trial('NCT00000001')])).not.toContain('Is it a trial at all?')
  })

  it('cuts a long summary at a word and says where the rest is', () => {
    const summary = (words: number) =>
      pack([trial('NCT00000001', { description: { briefSummary: 'word '.repeat(words) } })])
    expect(summary(500)).toMatch(/word…<\/bdi>.*The rest is on its page/)
    expect(summary(20)).not.toContain('The rest is on its page')
  })

  it('marks what is restated, for every trial of the offline copy', () => {
    for (const { trial: one } of bundledTrials()) {
      const markup = pack([one], { source: 'offline' })
      const restated = one.provenance?.restated ?? []
      expect(markup.includes('The summary, restated in our words.'), one.nctId).toBe(
        one.summary !== null && restated.includes('briefSummary'),
      )
      expect(/<ul[^>]* data-restated/.test(markup), one.nctId).toBe(
        one.criteria !== null && restated.includes('eligibilityCriteria'),
      )
    }
  })
})
