import { describe, expect, it } from 'vitest'
import { readAtom, wordsOf } from '#e2e/support/reading/read-atom'
import { bundledCatalogue, catalogueOf } from '#e2e/support/records/catalogue-of'
import { EVERYTHING, parseSearch } from '../../trials/search/search.ts'
import { type Change, type History, NO_HISTORY } from '../changes/change.ts'
import { offlineCopy } from '../source/offline-copy.ts'
import { atomFeed } from './feed.ts'
import { urnOf } from './urn.ts'

const SITE = 'https://gut.example'
const TODAY = '2026-11-22'

const bundled = bundledCatalogue

const change = (parts: Partial<Change> = {}): Change => ({
  id: urnOf(`https://clinicaltrials.gov/study/NCT00000001#${JSON.stringify(parts)}`),
  nctId: 'NCT00000001',
  title: 'Worms',
  kind: 'changed',
  says: ['Now finished; it was recruiting.'],
  topics: ['helminth'],
  countries: ['Italy'],
  noticedAt: '2026-11-22T10:00:00.000Z',
  postedOn: '2026-11-20',
  ...parts,
})

const feedOf = (changes: readonly Change[] = [], address = '', catalogue = bundled()) =>
  readAtom(
    atomFeed(
      catalogue,
      { ...NO_HISTORY, changes: [...changes] },
      parseSearch(new URLSearchParams(address)),
      SITE,
      TODAY,
    ),
  )

describe('atomFeed', () => {
  it('tells, where nothing was noticed yet, when the registry itself last changed each record', () => {
    const { entry, link } = feedOf()
    expect(entry).toHaveLength(50)
    const one = entry.find(({ link }) => link[0]?.href === `${SITE}/trials/NCT04150549`)
    expect(one?.updated).toBe('2022-10-25T00:00:00.000Z')
    expect(one && wordsOf(one.content)).toContain('Updated in the registry on 25 October 2022.')
    expect(link).toContainEqual({ rel: 'self', href: `${SITE}/feed.xml` })
    expect(link).toContainEqual({ rel: 'alternate', href: `${SITE}/trials` })
  })

  it('tells what was noticed, when, and on which day the registry showed it', () => {
    const [entry] = feedOf([change()]).entry
    expect(entry).toMatchObject({
      id: change().id,
      updated: '2026-11-22T10:00:00.000Z',
      published: '2026-11-22T10:00:00.000Z',
      link: [{ href: `${SITE}/trials/NCT00000001` }],
      category: [{ term: 'helminth', label: 'Worms (helminths)' }],
    })
    expect(entry && wordsOf(entry.title)).toBe('Changed: Worms')
    expect(entry && wordsOf(entry.content)).toBe(
      'Now finished; it was recruiting. The registry showed this on 20 November 2026.',
    )
  })

  it('says which copy of the registry it was made from, and when that was read', () => {
    expect(feedOf().subtitle).toContain('From our offline copy')
    const live = catalogueOf({ ...offlineCopy(), readAt: '2026-11-22T10:00:00.000Z' })
    expect(feedOf([], '', live).subtitle).toContain('read on 22 November 2026.')
  })

  it('has no second entry for a listed trial of which something was noticed', () => {
    const { entry } = feedOf([change({ nctId: 'NCT04150549' })])
    const about = entry.filter(({ link }) => link[0]?.href.endsWith('NCT04150549'))
    expect(about).toHaveLength(1)
  })

  it.each([
    ['topic=helminth', true],
    ['topic=diet&topic=helminth', true],
    ['topic=diet', false],
    ['country=Italy', true],
    ['country=Spain', false],
    ['country=%C3%8Dtaly', true],
    ['country=Italy&topic=diet', false],
    ['topic=no-such-topic', true],
    ['q=zebrafish&state=recruiting', true],
  ])('follows topics and countries, and nothing else: %s', (address, told) => {
    const ids = feedOf([change()], address).entry.map(({ id }) => id)
    expect(ids.includes(change().id)).toBe(told)
  })

  it('says in its title what it follows, and is a valid feed without any entry', () => {
    const feed = feedOf([], 'country=Atlantis&topic=fmt')
    expect(feed).toMatchObject({
      title: 'Gut trials in MS: Stool transplant (FMT); Atlantis',
      updated: '2025-09-25T00:00:00.000Z',
      entry: [],
    })
  })

  it('tells how a trial stood, where the copy is old', () => {
    const says = (today: string) =>
      readAtom(atomFeed(bundled(), NO_HISTORY, EVERYTHING, SITE, today))
        .entry.map(({ content }) => wordsOf(content))
        .join(' ')
    expect(says(TODAY)).toContain('Was recruiting in September 2025.')
    expect(says(TODAY)).not.toMatch(/Recruiting\./)
    expect(says('2025-10-01')).toContain(' Recruiting.')
  })

  it('keeps the names of entries when the site moves', () => {
    const history: History = { ...NO_HISTORY, changes: [change()] }
    const names = ['https://a.example', 'https://b.example/gut'].map((site) =>
      readAtom(atomFeed(bundled(), history, EVERYTHING, site, TODAY)),
    )
    const [a, b] = names.map(({ id, entry }) => [id, ...entry.map((one) => one.id)])
    expect(a).toEqual(b)
  })

  it('stays well-formed and says the same, whatever a record holds', () => {
    const title = ']]> ]]> <b>&amp;</b> "\u0000\u001f\ud800'
    const [entry] = feedOf([change({ title, says: ['a ]]> b <script>'] })]).entry
    expect(entry && wordsOf(entry.title)).toBe('Changed: ]]> ]]> <b>&amp;</b> "\ufffd')
    expect(entry && wordsOf(entry.content)).toContain('a ]]> b <script>')
    expect(() => feedOf([], 'country=%3C%2Ftitle%3E%26%00%22%5D%5D%3E')).not.toThrow()
  })
})
