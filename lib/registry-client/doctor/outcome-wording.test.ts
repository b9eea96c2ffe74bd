import { describe, expect, it } from 'vitest'
import { RegistryError } from '../call/error.ts'
import { outcomeWords, statusOf, wordsOf } from './outcome-wording.ts'

const failed = (...error: ConstructorParameters<typeof RegistryError>) =>
  outcomeWords({ kind: 'failed', error: new RegistryError(...error) })

describe('outcomeWords', () => {
  it('says how fast an answer came', () => {
    expect(outcomeWords({ kind: 'answered', ms: 412 })).toBe('200 in 0.4 s')
  })

  it('tells what was not asked from what was not answered', () => {
    expect(outcomeWords({ kind: 'not-asked' })).toBe('not asked')
    expect(failed('unreachable')).toBe('no answer')
  })

  it.each([
    ['refused', 'status 403: Forbidden', '403'],
    ['busy', 'status 429', '429'],
    ['broken', 'status 503: <html>We will be back', '503'],
    ['not-found', 'status 404: Not Found', '404'],
    [
      'too-complicated',
      'status 400: Error parsing query in Other terms: Too complicated query',
      '400 Too complicated query',
    ],
    [
      'bad-request',
      "status 400: Parameter 'fields' contains invalid field name: 'StudyDesign'",
      "400 Parameter 'fields' contains invalid field name: 'StudyDesign",
    ],
    ['unreachable', 'ENOTFOUND', 'no answer (ENOTFOUND)'],
    ['timeout', 'no answer in 10 s', 'no answer in time'],
    ['moved', 'https://example.org', 'sent on: https://example.org'],
    ['moved', null, 'sent on'],
    ['not-json', 'a web page came instead of data', '200, a web page'],
    ['not-json', 'the data broke off or is damaged', '200, damaged data'],
    ['changed', null, '200, in a form we do not know'],
    ['too-large', 'over 9 bytes', '200, too large'],
  ] as const)('%s, %j: %s', (kind, detail, words) => {
    expect(failed(kind, detail)).toBe(words)
  })
})

describe('statusOf and wordsOf', () => {
  it.each([
    ['status 403: Forbidden', 403, 'Forbidden'],
    ['status 403', 403, ''],
    ['ECONNRESET', null, ''],
    [null, null, ''],
  ])('read %j', (detail, status, words) => {
    const error = new RegistryError('broken', detail)
    expect([statusOf(error), wordsOf(error)]).toEqual([status, words])
  })
})
