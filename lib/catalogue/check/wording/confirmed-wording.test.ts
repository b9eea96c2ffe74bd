import { describe, expect, test } from 'vitest'
import { confirmedShort } from './confirmed-wording.ts'

describe('confirmedShort', () => {
  test.each([
    [{ confirmed: '2025-08', changed: '2025-09-01' }, 'Aug 2025'],
    [{ confirmed: '2023-01-31', changed: null }, 'Jan 2023'],
    [{ confirmed: null, changed: '2023-08-02' }, 'changed Aug 2023'],
    [{ confirmed: null, changed: null }, 'Not stated'],
    [{ confirmed: 'soon', changed: null }, 'soon'],
  ])('says of %j “%s”', (trial, words) => {
    expect(confirmedShort(trial)).toBe(words)
  })
})
