import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { harmIn } from '#e2e/support/harm-in'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import type { Entry, Freshness } from '#lib/catalogue/catalogue'
import { parseStudy } from '#lib/registry-client/study/study'
import { fromStudy } from '#lib/trials/record/from-study'
import type { Provenance } from '#lib/trials/record/trial'
import { TrialView } from './trial-view'

const TODAY = '2025-11-22'
const LIVE: Freshness = {
  source: 'live',
  readAt: '2025-11-22T09:00:00Z',
  trouble: null,
  heldBack: null,
}
const OFFLINE: Freshness = {
  source: 'offline',
  readAt: '2025-09-25',
  trouble: null,
  heldBack: null,
}

const PROVENANCE: Provenance = {
  facts: 'registry export 2025-09-25',
  restated: ['briefSummary', 'eligibilityCriteria'],
  sources: ['https://example.org/copy', 'http://example.org/plain', 'https://example.org (2023)'],
  eligibilityIncomplete: 'exclusions not seen',
  notes: ['Ages from the text.'],
  sitesInRecord: 4,
}

const ON_TOPIC = { onTopic: true, leftOutFor: null, topics: ['fmt'] } as const
const LEFT_OUT = { onTopic: false, leftOutFor: 'no-gut', topics: [] } as const

function entryOf(raw: unknown, provenance: Provenance | null = null, onTopic = true): Entry {
  const parsed = parseStudy(raw)
  if (!parsed.ok) throw new Error(parsed.setAside.reason)
  return {
    trial: fromStudy(parsed.study, provenance, parsed.unreadFields),
    reading: { ...(onTopic ? ON_TOPIC : LEFT_OUT), why: 'The title says “stool”.' },
  }
}

const whole = (entry: Entry, freshness: Freshness = LIVE) =>
  renderToStaticMarkup(
    <TrialView entry={entry} freshness={freshness} today={TODAY} site="https://x.example" />,
  )

/** What a screen shows: without the sheet that is printed. */
const page = (entry: Entry, freshness: Freshness = LIVE) =>
  whole(entry, freshness).split('</article>')[0] ?? ''

const bare = { protocolSection: { identificationModule: { nctId: 'NCT00000001' } } }

function study(modules: Record<string, unknown>) {
  const identificationModule = { nctId: 'NCT00000001', briefTitle: 'A study' }
  return { protocolSection: { identificationModule, ...modules } }
}

const offlineStudies = () => {
  const copy: { studies: unknown[] } = JSON.parse(
    readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'),
  )
  return copy.studies
}

describe('TrialView', () => {
  it('says which parts of a record could not be read, and never calls these silent', () => {
    const live = page(
      entryOf(
        study({
          statusModule: {
            overallStatus: 'RECRUITING',
            completionDateStruct: { date: '2026-02-30' },
          },
          conditionsModule: { conditions: 'MS' },
        }),
      ),
    )
    expect(live).toContain(
      '2 parts of this record came in a form that we do not know. Left out here: the end date and the conditions. The record itself has them.',
    )
    expect(live).toContain('Not in what we could read of this record')
    expect(live).not.toContain('Not stated in this record')
    expect(live).not.toContain('February 2026')
    expect(page(entryOf(bare))).not.toContain('in a form that we do not know')
  })

  it('says of an empty record that it is silent, and of a gap in the offline copy that it is ours', () => {
    const live = page(entryOf(bare))
    expect(live).toContain('Not stated in this record')
    expect(live).not.toContain('Not in the offline copy')
    const offline = page(entryOf(bare, PROVENANCE), OFFLINE)
    expect(offline).toContain('Not in the offline copy')
    expect(offline).not.toContain('Not stated in this record')
  })

  it('says that a trial is off topic, why, and that it can be read', () => {
    const markup = page(entryOf(bare, null, false))
    expect(markup).toContain('This is not one of the gut trials in MS we list')
    expect(markup).toContain('The title says “stool”.')
    expect(page(entryOf(bare))).not.toContain('not one of the gut trials')
  })

  it('sets restated words apart, and says where the rest of the copy is from', () => {
    const raw = study({
      descriptionModule: { briefSummary: 'Our summary.' },
      eligibilityModule: { eligibilityCriteria: 'Inclusion Criteria:\n\n* Our line' },
    })
    expect(page(entryOf(raw, PROVENANCE), OFFLINE)).toMatch(
      /data-restated=""><p><span[^>]*>Our summary/,
    )
    expect(page(entryOf(raw))).not.toMatch(/data-restated=""><p><span[^>]*>Our summary/)
    const offline = page(entryOf(raw, PROVENANCE), OFFLINE)
    expect(offline).toContain('the summary and the rules on who can take part')
    expect(offline).toContain('exclusions not seen')
    expect(offline.match(/<a [^>]*example\.org/g)).toHaveLength(1)
  })

  it('keeps the record’s own headings where they name no side', () => {
    const criteria = (text: string) =>
      page(entryOf(study({ eligibilityModule: { eligibilityCriteria: text } })))
    expect(criteria('Inclusion Criteria:\n\n* a')).toContain('What you need')
    const groups = criteria('Inclusion Criteria for controls:\n\n* a\n\nInclusion Criteria:\n\n* b')
    expect(groups).not.toContain('What you need')
    expect(groups).toContain('Inclusion Criteria for controls')
    expect(criteria('* a\n* b')).not.toMatch(/What you need|What rules you out/)
  })

  it('links telephones and addresses only where they are well-formed', () => {
    const centralContacts = [
      { name: 'Ann', phone: '+44 20 7946 0018', email: 'ann@example.org' },
      { name: 'Bob', phone: 'ask at the desk', email: 'bob at example' },
    ]
    const markup = page(entryOf(study({ contactsLocationsModule: { centralContacts } })))
    expect(markup).toContain('href="tel:+442079460018"')
    expect(markup).toContain('href="mailto:ann@example.org"')
    expect(markup).toContain('ask at the desk')
    expect(markup).toContain('bob at example')
    expect(markup.match(/href="(?:tel|mailto):(?!\?)/g)).toHaveLength(4)
  })

  it('says who linked a paper, and that one was retracted', () => {
    const references = [
      { pmid: '1', type: 'DERIVED', citation: 'A.' },
      { pmid: 'PMC2', type: 'RESULT', citation: 'B.', retractions: [{ pmid: '9', source: 'x' }] },
    ]
    const markup = page(entryOf(study({ referencesModule: { references } })))
    expect(markup).toContain('Papers linked by the registry, not by the sponsor')
    expect(markup).toContain('This paper was retracted.')
    expect(markup.match(/pubmed\.ncbi/g)).toHaveLength(1)
  })

  it('folds more than three sites, and many by country', () => {
    const sites = (count: number) =>
      study({
        contactsLocationsModule: {
          locations: Array.from({ length: count }, (_, index) => ({
            city: `Town ${index}`,
            country: index % 2 === 0 ? 'Spain' : 'Italy',
            status: index < 4 ? 'RECRUITING' : 'COMPLETED',
          })),
        },
      })
    const few = page(entryOf(sites(12)))
    expect(few).toContain('12 sites in 2 countries, 4 still recruiting.')
    expect(few).toContain('All 12 places')
    expect(few).not.toMatch(/<summary><span><bdi>/)
    const many = page(entryOf(sites(300)))
    expect(many.match(/<summary><span><bdi>/g)).toHaveLength(2)
    expect(many).toContain('150 sites, 2 recruiting')
    expect(many).toContain('Town 299')
  })

  it('has one main heading, and links only to parts that are there, each named once', () => {
    const markup = page(entryOf(bare))
    expect(markup.match(/<h1/g)).toHaveLength(1)
    const linked = [...markup.matchAll(/href="#([a-z]+)"/g)].map((match) => match[1])
    const sections = [...markup.matchAll(/<section[^>]* id="([a-z]+)"/g)].map((match) => match[1])
    expect(linked.length).toBeGreaterThan(5)
    for (const id of linked) expect(sections).toContain(id)
    expect(new Set(sections).size).toBe(sections.length)
  })

  it('keeps every part that others link to', () => {
    const markup = page(entryOf(bare))
    for (const id of 'says short happens join where asks contact who measured papers share'.split(
      ' ',
    ))
      expect(markup, id).toContain(`id="${id}"`)
  })

  it('tells of a finished trial what was found, and of an open one nothing', () => {
    const state = (overallStatus: string) =>
      page(entryOf(study({ statusModule: { overallStatus } })))
    expect(state('COMPLETED')).toContain('No results are posted in the registry')
    expect(state('RECRUITING')).not.toContain('id="found"')
  })

  it('tells in our words, with source and date, what a trial found that we tell of elsewhere', () => {
    const nctId = 'NCT01470521'
    const markup = page(
      entryOf({
        protocolSection: {
          identificationModule: { nctId, briefTitle: 'Worms' },
          statusModule: { overallStatus: 'COMPLETED' },
        },
      }),
    )
    expect(markup).toContain('There was no clear difference')
    expect(markup).toContain('href="https://doi.org/10.1001/jamaneurol.2020.1118"')
    expect(markup.match(/jamaneurol/g)).toHaveLength(1)
    expect(markup).toContain('In our words, checked on 22 November 2026.')
  })

  it('shows no backslash of the registry’s markdown, which the longer texts of a record are written in', () => {
    const signs = [
      '<',
      '>',
      '[',
      ']',
      '*',
      '_',
      '~',
      '#',
      '+',
      '-',
      '.',
      '!',
      '|',
      '`',
      '{',
      '}',
      '(',
      ')',
      '\\',
    ]
    const text = signs.map((sign) => `\\${sign} 6`).join(', ')
    const markup = whole(
      entryOf({
        protocolSection: {
          identificationModule: { nctId: 'NCT00000001', briefTitle: 'A study' },
          statusModule: { overallStatus: 'TERMINATED', whyStopped: `Stopped ${text}.` },
          conditionsModule: { conditions: ['Multiple Sclerosis'] },
          designModule: { studyType: 'INTERVENTIONAL' },
          descriptionModule: {
            briefSummary: `Participants will attend 3 clinic visits ${text}.`,
            detailedDescription: `Stool samples will be collected ${text}.`,
          },
          armsInterventionsModule: {
            armGroups: [{ label: 'A', type: 'EXPERIMENTAL', description: `D ${text}` }],
            interventions: [{ name: 'One', type: 'DRUG', description: `D ${text}` }],
          },
          outcomesModule: {
            primaryOutcomes: [{ measure: 'M', description: `D ${text}`, timeFrame: 'Week 6' }],
          },
          eligibilityModule: {
            eligibilityCriteria: `Inclusion Criteria:\n\n* EDSS ${text}\n\nExclusion Criteria:\n\n* Age ${text}`,
            studyPopulation: `P ${text}`,
          },
        },
      }),
    )
    expect(markup).toContain('EDSS &lt; 6, &gt; 6, [ 6')
    // A backslash that was escaped is one that the sponsor wrote; each text holds one.
    const words = markup.replace(/<[^>]*>/g, '')
    const leaks = [...words.replaceAll('\\ 6', '').matchAll(/.{60}\\.{20}/g)].map(
      ([around]) => around,
    )
    expect(leaks).toEqual([])
  })

  it('shows every trial of the offline copy', () => {
    for (const raw of offlineStudies()) {
      const markup = page(entryOf(raw, PROVENANCE), OFFLINE)
      expect(harmIn(markup)).toEqual([])
      expect(markup).toContain('Not in the offline copy')
    }
  })

  describe.skipIf(!haveRealRecords)('on real records', () => {
    it('shows every tenth of them, which takes a few seconds', { timeout: 60_000 }, () => {
      const studies = readJsonLines(realRecordPath('ms-studies.jsonl'))
      const some = studies.filter((_, index) => index % 10 === 0)
      expect(some.length).toBe(362)
      for (const raw of some) expect(harmIn(page(entryOf(raw)))).toEqual([])
    })

    const full = haveRealRecords ? readdirSync(realRecordPath('full-studies')) : []
    it.each(full)('shows the full record %s', (name) => {
      const raw: unknown = JSON.parse(readFileSync(realRecordPath(`full-studies/${name}`), 'utf8'))
      expect(harmIn(page(entryOf(raw)))).toEqual([])
    })
  })
})
