import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, askPage, numbersOf } from '../ask.ts'
import { startRegistry } from '../registry.ts'
import type { Registry } from '../running-registry.ts'
import { offlineCopy, readStudyFiles } from '../study/study-files.ts'

const given = numbersOf(readStudyFiles([offlineCopy]))

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())
afterEach(() => registry.behave())

const everything = { pageSize: '1000', countTotal: 'true' }
const served = async () => (await askPage(registry.url, everything)).studies
const numbers = async () => numbersOf(await served())

/** The statuses of each given study, asked for by itself. */
const singly = (numbers: readonly string[]) =>
  Promise.all(
    numbers.map(async (number) => (await ask(`${registry.url}/studies/${number}`)).status),
  )

describe('lost', () => {
  it.each([0.1, 0.5, 0.9, 1])('takes away a share of %d, everywhere', async (lost) => {
    registry.misbehave({ lost })
    const left = new Set(await numbers())
    expect(left.size).toBe(given.length - Math.round(given.length * lost))
    const byIds = await askPage(registry.url, { ...everything, 'filter.ids': given.join(',') })
    expect(byIds.totalCount).toBe(left.size)
    const expected = given.map((number) => (left.has(number) ? 200 : 404))
    expect(await singly(given)).toEqual(expected)
  })

  it('says of a lost study what the registry says of one that it never had', async () => {
    registry.misbehave({ lost: 1 })
    const { text } = await ask(`${registry.url}/studies/${given[0]}`)
    expect(text).toBe(`NCT number ${given[0]} not found`)
  })

  it('takes the same studies each time, and more with a larger share', async () => {
    registry.misbehave({ lost: 0.5 })
    const half = await numbers()
    registry.behave()
    expect(await numbers()).toHaveLength(given.length)
    registry.misbehave({ lost: 0.5 })
    expect(await numbers()).toEqual(half)
    registry.misbehave({ lost: 0.8 })
    expect(half).toEqual(expect.arrayContaining(await numbers()))
  })
})

describe('only', () => {
  it.each([0, 1, 5, 10_000])('leaves the first %i of those given', async (only) => {
    registry.misbehave({ only })
    expect((await numbers()).sort()).toEqual(given.slice(0, only).sort())
    expect((await singly(given)).filter((status) => status === 200)).toHaveLength(
      Math.min(only, given.length),
    )
  })

  it('counts what is not lost', async () => {
    registry.misbehave({ lost: 0.5, only: 3 })
    expect(await numbers()).toHaveLength(3)
  })
})

const path = 'protocolSection.statusModule.overallStatus'

describe('stripped', () => {
  it('takes paths out of every record, in pages and singly, through lists', async () => {
    const before = JSON.stringify(await served())
    expect(before).toMatch(/"overallStatus":/)
    expect(before).toMatch(/"facility":/)
    registry.misbehave({
      stripped: [path, 'protocolSection.contactsLocationsModule.locations.facility', 'no.such'],
    })
    const after = JSON.stringify(await served())
    expect(after).not.toMatch(/"overallStatus":|"facility":/)
    expect(after).toMatch(/"locations":\[\{/)
    const { text } = await ask(`${registry.url}/studies/${given[0]}`)
    expect(text).not.toContain('"overallStatus"')
  })

  it('takes out whole sections', async () => {
    registry.misbehave({ stripped: ['protocolSection'] })
    expect(JSON.stringify(await served())).not.toContain('protocolSection')
  })

  it('is seen by filters too, and ends', async () => {
    const recruiting = () => askPage(registry.url, { 'filter.overallStatus': 'RECRUITING' })
    registry.misbehave({ stripped: [path] })
    expect((await recruiting()).studies).toEqual([])
    registry.behave()
    expect((await recruiting()).studies).not.toEqual([])
  })
})

describe('wrongTypes', () => {
  const record = {
    protocolSection: {
      identificationModule: { nctId: 'NCT00000001', briefTitle: 'A title' },
      statusModule: { startDateStruct: { date: '2024-05', type: 'ACTUAL' } },
      conditionsModule: { conditions: ['MS', 'CIS'] },
      contactsLocationsModule: {
        locations: [{ city: 'Rome', geoPoint: { lat: 41.9, lon: 12.5 } }, { city: 'Ostia' }],
      },
    },
  }

  it('changes the kinds of values in every second record', async () => {
    const other = await startRegistry({ studies: [record, null, {}, record, record] })
    other.misbehave({ wrongTypes: true })
    const { studies } = await askPage(other.url)
    await other.stop()
    const spoilt = {
      protocolSection: {
        identificationModule: { nctId: 'NCT00000001', briefTitle: 'A title', acronym: 7 },
        statusModule: { startDateStruct: { date: { value: '2024-05' }, type: 'ACTUAL' } },
        conditionsModule: { conditions: 'MS,CIS' },
        contactsLocationsModule: {
          locations: [{ city: 'Rome', geoPoint: { lat: 41.9, lon: '12.5' } }, { city: 'Ostia' }],
        },
      },
    }
    expect(studies).toHaveLength(5)
    expect(studies).toEqual(expect.arrayContaining([spoilt, null, {}, record]))
    expect(
      studies.filter((study) => JSON.stringify(study) === JSON.stringify(record)),
    ).toHaveLength(1)
  })
})

describe('largeStudyBytes', () => {
  const describedSchema = z.object({
    protocolSection: z.object({
      descriptionModule: z.object({ detailedDescription: z.string() }),
    }),
  })

  it('makes the first record as large as it says', async () => {
    registry.misbehave({ largeStudyBytes: 5_000_000 })
    const { text } = await ask(`${registry.url}/studies/${given[0]}`)
    expect(Buffer.byteLength(text)).toBe(5_000_000)
    const { detailedDescription } = describedSchema.parse(JSON.parse(text)).protocolSection
      .descriptionModule
    expect(detailedDescription.length).toBeGreaterThan(4_000_000)
    const others = await askPage(registry.url, { 'filter.ids': given.slice(1).join(',') })
    expect(JSON.stringify(others).length).toBeLessThan(1_000_000)
  })

  it('leaves a record that is larger, and one that is no object, as they are', async () => {
    registry.misbehave({ largeStudyBytes: 10 })
    const { text } = await ask(`${registry.url}/studies/${given[0]}`)
    registry.behave()
    expect(text).toBe((await ask(`${registry.url}/studies/${given[0]}`)).text)
    const other = await startRegistry({ studies: [null] })
    other.misbehave({ largeStudyBytes: 1000 })
    expect((await askPage(other.url)).studies).toEqual([null])
    await other.stop()
  })
})

describe('times', () => {
  it('makes copies under new numbers, which are found and served like others', async () => {
    registry.misbehave({ times: 300 })
    const all = await numbers()
    expect(all).toHaveLength(300)
    expect(new Set(all).size).toBe(300)
    const copies = all.filter((number) => number.startsWith('NCT7'))
    expect(copies).toHaveLength(300 - given.length)
    expect(new Set(await singly(copies))).toEqual(new Set([200]))
    const byIds = await askPage(registry.url, { 'filter.ids': copies.slice(0, 9).join(',') })
    expect(numbersOf(byIds.studies).sort()).toEqual(copies.slice(0, 9).sort())
  })

  it('finds copies by the words of what they copy, as often as there are copies', async () => {
    const count = async () =>
      (await askPage(registry.url, { 'query.cond': 'sclerosis', countTotal: 'true' })).totalCount
    const before = (await count()) ?? 0
    registry.misbehave({ times: 3 * given.length })
    expect(await count()).toBe(3 * before)
  })

  it.each([
    [{ times: 200, lost: 0.5 }, 200],
    [{ times: 200, only: 1 }, 200],
    [{ times: 200, only: 0 }, 0],
    [{ times: 1 }, given.length],
  ])('with %j serves %i', async (faults, count) => {
    registry.misbehave(faults)
    expect(await numbers()).toHaveLength(count)
  })

  it('copies what other faults have left of a record', async () => {
    registry.misbehave({ times: 200, stripped: [path], largeStudyBytes: 100_000 })
    const texts = (await served()).map((study) => JSON.stringify(study))
    expect(texts.filter((text) => text.includes('"overallStatus"'))).toEqual([])
    expect(texts.filter((text) => text.length > 90_000)).toHaveLength(1)
  })
})
