import { describe, expect, it } from 'vitest'
import {
  haveRealRecords,
  readJsonLines,
  realRecordPath,
} from '../../support/records/real-records.ts'
import { ask, askAllPages, askPage, numbersOf } from '../ask.ts'
import { startRegistry } from '../registry.ts'
import { offlineCopy, readStudyFiles } from './study-files.ts'

const given = readStudyFiles([offlineCopy])

describe('faults of the shelf', () => {
  it('last when other studies are put there', async () => {
    const other = await startRegistry()
    other.misbehave({ only: 2 })
    other.setStudies(given.slice(10))
    const { studies } = await askPage(other.url)
    expect(numbersOf(studies).sort()).toEqual(numbersOf(given.slice(10, 12)).sort())
    await other.stop()
  })

  it('leave the page tokens of the healthy shelf alive for when it is back', async () => {
    const registry = await startRegistry()
    const { nextPageToken = '' } = await askPage(registry.url)
    registry.misbehave({ only: 3 })
    registry.behave()
    const { status } = await ask(`${registry.url}/studies`, { pageToken: nextPageToken })
    await registry.stop()
    expect(status).toBe(200)
  })

  it('leave page tokens alone while they stay the same, and kill them when they change', async () => {
    const registry = await startRegistry()
    registry.misbehave({ lost: 0.2 })
    const { nextPageToken = '' } = await askPage(registry.url)
    const next = async () =>
      (await ask(`${registry.url}/studies`, { pageToken: nextPageToken })).status
    registry.misbehave({ lost: 0.2, delayMs: 1 })
    expect(await next()).toBe(200)
    registry.misbehave({ lost: 0.3 })
    expect(await next()).toBe(400)
    registry.behave()
    expect(await next()).toBe(400)
    await registry.stop()
  })
})

describe.skipIf(!haveRealRecords)('the pace on real records', () => {
  it.each([{}, { times: 50_000 }])('is quick with %j', async (faults) => {
    const real = await startRegistry({ studies: readJsonLines(realRecordPath('ms-studies.jsonl')) })
    real.misbehave(faults)
    const query = {
      'query.cond': 'multiple sclerosis',
      pageSize: '1000',
      fields: 'NCTId,BriefTitle,OfficialTitle,BriefSummary,Condition,Keyword,InterventionName',
    }
    const first = await askPage(real.url, query)
    const before = performance.now()
    const pages = await askAllPages(real.url, query)
    const perPage = (performance.now() - before) / pages.length
    await real.stop()
    expect(first.studies).toHaveLength(1000)
    // About 25 ms on a quiet machine, with what this side does to read a page; wide, as tests share the machine.
    expect(perPage).toBeLessThan(200)
  })
})
