import { describe, expect, it } from 'vitest'
import { apiParams, essie, GUT_QUERY, siteUrl, TERMS_BY_TOPIC } from './query.ts'

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
