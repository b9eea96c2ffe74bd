import { describe, expect, it } from 'vitest'
import {
  ALLOCATION_OF,
  KIND_OF,
  MASKING_OF,
  MODEL_OF,
  NOTICE_OF,
  PHASE_OF,
  REFERENCE_OF,
  RESPONSIBLE_OF,
  SEX_OF,
  SHARES_OF,
  STATE_OF,
  theirWord,
} from './registry-codes.ts'

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ALLOCATION_OF,
  KIND_OF,
  MASKING_OF,
  MODEL_OF,
  NOTICE_OF,
  PHASE_OF,
  REFERENCE_OF,
  RESPONSIBLE_OF,
  SEX_OF,
  SHARES_OF,
  STATE_OF,
}

describe('theirWord', () => {
  it.each(Object.entries(TABLES))(
    'gives back each word of %s, so that it can be quoted',
    (_, table) => {
      for (const [theirs, ours] of Object.entries(table))
        expect(theirWord(table, ours)).toBe(theirs)
    },
  )

  it('returns null for a word of ours that stands for none', () => {
    expect(theirWord<string>(STATE_OF, 'unclear')).toBeNull()
  })
})
