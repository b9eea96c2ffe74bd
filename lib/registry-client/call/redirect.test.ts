import { describe, expect, it } from 'vitest'
import { nextAddress } from './redirect.ts'

const FROM = new URL('https://clinicaltrials.gov/api/v2/studies/NCT90000001?fields=NCTId')

describe('nextAddress', () => {
  it.each([
    ['a path', '/api/v2/studies/NCT1?fields=NCTId', '/api/v2/studies/NCT1?fields=NCTId'],
    ['a path without the fields', '/api/v2/studies/NCT1', '/api/v2/studies/NCT1?fields=NCTId'],
    ['a whole address', 'https://clinicaltrials.gov/new', '/new?fields=NCTId'],
    ['http on the same host', 'http://clinicaltrials.gov/new?a=1', '/new?a=1'],
  ])('follows %s, over https', (_, location, path) => {
    expect(nextAddress(location, FROM).href).toBe(`https://clinicaltrials.gov${path}`)
  })

  it.each([
    ['another host', 'https://example.org/'],
    ['another port', 'https://clinicaltrials.gov:8443/'],
    ['http on another port', 'http://clinicaltrials.gov:8080/'],
    ['a host below it', 'https://www.clinicaltrials.gov/'],
    ['another scheme', 'file:///etc/passwd'],
    ['no address', 'http://'],
    ['nothing', null],
  ])('does not follow to %s', (_, location) => {
    expect(() => nextAddress(location, FROM)).toThrow(expect.objectContaining({ kind: 'moved' }))
  })

  it('stays on http where it began there', () => {
    const from = new URL('http://127.0.0.1:4010/api/v2/studies')
    expect(nextAddress('/new', from).href).toBe('http://127.0.0.1:4010/new')
  })
})
