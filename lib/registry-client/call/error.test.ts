import { describe, expect, it } from 'vitest'
import { kindOfStatus, RegistryError } from './error.ts'

describe('kindOfStatus', () => {
  it.each([
    [429, 'busy', true],
    [500, 'broken', true],
    [503, 'broken', true],
    [400, 'bad-request', false],
    [403, 'refused', false],
    [404, 'not-found', false],
    [414, 'bad-request', false],
    [204, 'changed', false],
  ] as const)('reads %i as %s', (status, kind, again) => {
    const error = new RegistryError(kindOfStatus(status, ''))
    expect(error.kind).toBe(kind)
    expect(error.worthAnotherTry).toBe(again)
  })
})

it('tells a question that is too complicated from one that is wrong, by the registry’s words', () => {
  const words = 'Error parsing query in Conditions or disease: Too complicated query'
  expect(kindOfStatus(400, words)).toBe('too-complicated')
  expect(kindOfStatus(500, words)).toBe('broken')
})

describe('RegistryError', () => {
  it('says one sentence, and keeps what the server sent out of it', () => {
    const error = new RegistryError('bad-request', 'status 400: http://user:secret@host/ <b>')
    expect(error.message).toBe('ClinicalTrials.gov did not understand our question.')
    expect(error.detail).toContain('status 400')
  })
})
