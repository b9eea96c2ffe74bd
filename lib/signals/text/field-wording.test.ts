import { describe, expect, it } from 'vitest'
import { fieldWords } from './field-wording.ts'

describe('fieldWords', () => {
  it('says a field as people do, and keeps a name that it does not know', () => {
    expect(fieldWords('officialTitle')).toBe('the official title')
    expect(fieldWords('newField')).toBe('“newField”')
  })
})
