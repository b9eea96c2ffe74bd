import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRegistry } from '../stand-in/registry'
import { type AtomFeed, readAtom, wordsOf } from '../support/reading/read-atom'
import { NO_REGISTRY, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const RECORD = 'NCT91000001'

/** A made record of the list, as the registry would send it. */
const worms = (parts: { readonly status: string; readonly updated: string }) => ({
  protocolSection: {
    identificationModule: { nctId: RECORD, briefTitle: 'Hookworm & MS: <a trial>' },
    statusModule: {
      overallStatus: parts.status,
      studyFirstPostDateStruct: { date: '2026-02-03', type: 'ACTUAL' },
      lastUpdatePostDateStruct: { date: parts.updated, type: 'ACTUAL' },
    },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
    armsInterventionsModule: { interventions: [{ type: 'BIOLOGICAL', name: 'Hookworm larvae' }] },
    contactsLocationsModule: { locations: [{ city: 'Bergen', country: 'Norway' }] },
  },
})

const diet = {
  protocolSection: {
    identificationModule: { nctId: 'NCT91000002', briefTitle: 'A probiotic in MS' },
    statusModule: {
      overallStatus: 'COMPLETED',
      lastUpdatePostDateStruct: { date: '2026-01-09', type: 'ACTUAL' },
    },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
}

async function feedAt(url: string, address = '/feed.xml'): Promise<AtomFeed> {
  const response = await fetch(`${url}${address}`)
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  return readAtom(await response.text())
}

/** Until a read of the registry is saved: what is noticed at it is saved before. */
async function untilSaved(dataDir: string, updated: string) {
  await expect(async () => {
    expect(await readFile(join(dataDir, 'registry-copy.json'), 'utf8')).toContain(updated)
  }).toPass({ timeout: 30_000 })
}

const about = (feed: AtomFeed, nctId: string) =>
  feed.entry.filter(({ link }) => link.some(({ href }) => href.endsWith(`/trials/${nctId}`)))

test('A patient who follows the feed is told what changed in a trial, once, also after a restart', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'gutcheck-feed-'))
  const registry = await startRegistry({
    studies: [worms({ status: 'RECRUITING', updated: '2026-10-01' }), diet],
  })
  const first = await startApp({ registry: registry.url, knows: registry, dataDir })
  let quiet: AtomFeed['entry'] = []
  try {
    await untilSaved(dataDir, '2026-10-01')
    const before = await feedAt(first.url)
    expect(before.entry).toHaveLength(2)
    quiet = about(before, 'NCT91000002')
    expect(quiet).toMatchObject([{ updated: '2026-01-09T00:00:00.000Z' }])
  } finally {
    await first.stop()
  }

  registry.setStudies([worms({ status: 'COMPLETED', updated: '2026-11-20' }), diet])
  registry.setDataTimestamp('2026-11-20T09:00:05')
  const startedAt = Date.now()
  const second = await startApp({ registry: registry.url, dataDir })
  let noticed: AtomFeed['entry'] = []
  try {
    await untilSaved(dataDir, '2026-11-20')
    noticed = about(await feedAt(second.url), RECORD)
    expect(noticed.map(({ title }) => wordsOf(title))).toEqual([
      'Changed: Hookworm & MS: <a trial>',
    ])
    const [change] = noticed
    expect(change && wordsOf(change.content)).toBe(
      'Now finished; it was recruiting. The registry showed this on 20 November 2026.',
    )
    const noticedAt = Date.parse(change?.updated ?? '')
    expect(noticedAt).toBeGreaterThanOrEqual(startedAt)
    expect(noticedAt).toBeLessThanOrEqual(Date.now())
    const still = about(await feedAt(second.url), 'NCT91000002')
    expect(still).toMatchObject(quiet.map(({ id, updated, content }) => ({ id, updated, content })))
    expect((await feedAt(second.url, '/feed.xml?topic=helminth')).entry).toHaveLength(1)
    expect(
      (await feedAt(second.url, '/feed.xml?country=Norway&topic=helminth')).entry,
    ).toHaveLength(1)
    expect((await feedAt(second.url, '/feed.xml?topic=fmt')).entry).toEqual([])
  } finally {
    await second.stop()
    await registry.stop()
  }

  const third = await startApp({ registry: NO_REGISTRY, dataDir })
  try {
    const [kept, ...others] = about(await feedAt(third.url), RECORD)
    expect(others).toEqual([])
    expect(kept).toMatchObject({ id: noticed[0]?.id, updated: noticed[0]?.updated })
  } finally {
    await third.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
})

test('A reader that has the feed is not sent it again', async ({ offlineApp }) => {
  const url = `${offlineApp.url}/feed.xml`
  const tag = (await fetch(url)).headers.get('etag') ?? ''
  const again = await fetch(url, { headers: { 'if-none-match': tag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('A patient finds the feed of the topic and country that they chose', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?topic=fmt&country=Canada&state=finished`)
  const address = '/feed.xml?topic=fmt&country=Canada'
  const link = page.getByRole('link', {
    name: 'Feed: Gut trials in MS: Stool transplant (FMT); Canada',
  })
  await expect(link).toHaveAttribute('href', address)
  const head = page.locator('head link[rel=alternate][type="application/atom+xml"]')
  await expect(head).toHaveAttribute('href', `${offlineApp.url}${address}`)
  const feed = await feedAt(offlineApp.url, address)
  expect(feed.entry.length).toBeGreaterThan(0)
  for (const { category } of feed.entry) expect(category.map(({ term }) => term)).toContain('fmt')
})
