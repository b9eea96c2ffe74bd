import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { haveRealRecords, realRecordPath } from '#e2e/support/real-records'
import { startRegistry } from '#e2e/support/registry/registry'
import { createClient } from './client.ts'
import { apiParams, essie, GUT_QUERY, siteUrl, TERMS_BY_TOPIC } from './query.ts'
import { nctIdOf } from './study.ts'

const words = [...GUT_QUERY.conditions, ...GUT_QUERY.terms]

describe('essie', () => {
  it.each([
    [['gut'], 'gut'],
    [['gut', 'stool'], 'gut OR stool'],
    [['bile acid'], '"bile acid"'],
    [['short-chain'], '"short-chain"'],
    [['16S'], '"16S"'],
    [['múltiple'], 'múltiple'],
    [['a "b" c'], '"a  b  c"'],
  ])('turns %j into %s', (list, expression) => {
    expect(essie(list)).toBe(expression)
  })
})

describe('GUT_QUERY', () => {
  it('names each word once', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it('holds no character that the search language reserves, and no operator', () => {
    expect(words.filter((word) => /[[\](),\\"]|\b(?:AND|OR|NOT)\b/.test(word))).toEqual([])
  })

  it('has words for every topic', () => {
    expect(Object.values(TERMS_BY_TOPIC).every((terms) => terms.length > 0)).toBe(true)
    expect(Object.values(TERMS_BY_TOPIC).flat()).toEqual(GUT_QUERY.terms)
  })
})

describe('apiParams', () => {
  it('asks for the words, the fields, an order and a page size', () => {
    const params = apiParams({
      conditions: ['multiple sclerosis', 'CIS'],
      terms: ['gut'],
      fields: ['NCTId', 'BriefTitle'],
      sort: 'StudyFirstPostDate:asc',
      pageSize: 5,
    })
    expect(Object.fromEntries(params)).toEqual({
      'query.cond': '"multiple sclerosis" OR CIS',
      'query.term': 'gut',
      fields: 'NCTId,BriefTitle',
      sort: 'StudyFirstPostDate:asc',
      pageSize: '5',
    })
  })

  it('stays well below the 8,000 characters that web servers commonly take', () => {
    expect(apiParams(GUT_QUERY).toString().length).toBeLessThan(4_000)
  })
})

describe('siteUrl', () => {
  it('is the same search on the registry’s own site', () => {
    const url = new URL(siteUrl(GUT_QUERY))
    expect(`${url.origin}${url.pathname}`).toBe('https://clinicaltrials.gov/search')
    expect(url.searchParams.get('cond')).toBe(essie(GUT_QUERY.conditions))
    expect(url.searchParams.get('term')).toBe(essie(GUT_QUERY.terms))
    expect(url.href).not.toContain('+')
  })
})

/** The numbers of the bundled trials, all of which are about the gut in MS. */
function bundledNumbers() {
  const file = new URL('../catalogue/offline-copy.json', import.meta.url)
  const copy = z.object({ studies: z.array(z.unknown()) })
  return copy.parse(JSON.parse(readFileSync(file, 'utf8'))).studies.map(nctIdOf)
}

/** The numbers that the search finds in the registry stand-in. */
async function foundIn(files: readonly string[]) {
  const registry = await startRegistry(files.length > 0 ? { files } : {})
  try {
    const { studies } = await createClient({ url: registry.url, gapMs: 0 }).searchStudies(GUT_QUERY)
    return new Set(studies.map(nctIdOf))
  } finally {
    await registry.stop()
  }
}

describe('GUT_QUERY, asked of the registry stand-in', () => {
  it('finds every bundled trial', async () => {
    const found = await foundIn([])
    expect(bundledNumbers().filter((nctId) => !found.has(nctId))).toEqual([])
  })

  it.skipIf(!haveRealRecords)(
    'finds them among all real studies of MS, and not all of these',
    async () => {
      const found = await foundIn([realRecordPath('ms-studies.jsonl')])
      expect(bundledNumbers().filter((nctId) => !found.has(nctId))).toEqual([])
      expect(found.size).toBeLessThan(400)
    },
    60_000,
  )
})
