import { describe, expect, it } from 'vitest'
import type { Opened } from './open-list.ts'
import { unopened, unopenedWords } from './unopened-wording.ts'

const UNKNOWN: Opened = { asked: 'NCT00000001', one: { kind: 'unknown' } }
const BUSY: Opened = { asked: 'NCT00000002', one: { kind: 'busy', retryAfter: 6, leftOut: null } }
const COMING: Opened = { asked: 'NCT00000003', one: { kind: 'coming', leftOut: null } }
const UNREAD: Opened = { asked: 'NCT00000004', one: { kind: 'unreadable', reason: 'x' } }

describe('unopened', () => {
  it('puts numbers of one reason together, and leaves none out', () => {
    const groups = unopened([BUSY, UNREAD, COMING, UNKNOWN])
    expect(groups.map(({ why, ids }) => [why, ids])).toEqual([
      ['Not in the registry', ['NCT00000001']],
      ['Not read yet', ['NCT00000002', 'NCT00000003']],
      ['Sent by the registry in a form we do not know', ['NCT00000004']],
    ])
    expect(groups.map(({ inRegistry }) => inRegistry)).toEqual([false, true, true])
  })

  it('has nothing to say where all could be opened', () => {
    expect(unopened([])).toEqual([])
  })
})

describe('unopenedWords', () => {
  it('says why, and what it does not mean', () => {
    expect(unopenedWords(UNREAD)).toBe(
      'sent by the registry in a form we do not know. This says nothing about the trial.',
    )
  })
})
