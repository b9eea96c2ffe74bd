import { describe, expect, it } from 'vitest'
import { FINGERPRINT, fingerprintWith, savedTrial } from './saved.test-data.ts'
import { type Standing, savedWords } from './saved-wording.ts'

const TODAY = '2025-11-22'
const read = (parts = {}): Standing => ({
  kind: 'read',
  now: fingerprintWith(parts),
  asOf: null,
})
const words = (parts: Parameters<typeof savedTrial>[0], standing: Standing, today = TODAY) =>
  savedWords(savedTrial(parts), standing, today)

describe('savedWords', () => {
  it('says since when nothing changed', () => {
    expect(words({}, read())).toEqual({
      line: 'No change since you saved it on 2 September 2025.',
      changes: [],
    })
    expect(words({ lastLooked: '2025-10-01' }, read()).line).toBe(
      'Saved on 2 September 2025. No change since you last looked on 1 October 2025.',
    )
  })

  it('gives what changed apart from the day', () => {
    const { line, changes } = words({}, read({ state: 'finished', updated: '2025-09-23' }))
    expect(line).toBe('Saved on 2 September 2025.')
    expect(changes).toEqual(['Now finished; it was recruiting.'])
  })

  it('says that a planned end has passed, as of today', () => {
    expect(words({}, read(), '2028-01-05').line).toContain(
      'Its planned end was December 2027: ask if it is still open.',
    )
  })

  it('says so where what we have now is older than what was seen', () => {
    expect(words({}, read({ updated: '2025-01-01', state: 'not-yet' }))).toEqual({
      line: expect.stringContaining('older than what you saw, or holds less'),
      changes: [],
    })
  })

  it('says so where nothing was kept to compare with', () => {
    expect(words({ fingerprint: null, savedAt: null }, read()).line).toBe(
      'Saved. Nothing is kept to compare it with. Open it, and we can tell you what changes from then on.',
    )
  })

  it.each([
    [true, 'It was on our list when you saved it, and is not now.'],
    [false, 'we do not ask the registry about it from here'],
    [null, 'we do not ask the registry about it from here'],
  ])('names a trial that is not in the list, listed before: %s', (listed, sentence) => {
    expect(words({ listed }, { kind: 'not-there' }).line).toContain(sentence)
  })

  it.each(['waiting', 'unreached', 'unreadable'] as const)(
    'claims no change and no calm while facts are %s',
    (kind) => {
      const { line, changes } = words({ fingerprint: FINGERPRINT }, { kind })
      expect(changes).toEqual([])
      expect(line).not.toContain('No change')
      expect(line).toContain('Saved on 2 September 2025.')
    },
  )
})
