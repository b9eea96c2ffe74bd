import { describe, expect, it } from 'vitest'
import { studyWith } from '#e2e/support/study-with'
import { readLine } from './read-line.ts'

const printed = (line: string): unknown => JSON.parse(readLine(line, 7).printed)

describe('readLine', () => {
  it('prints how a record was read', () => {
    const line = JSON.stringify(studyWith({ nctId: 'NCT00000042', title: 'Probiotics in MS' }))
    expect(printed(line)).toEqual({
      nctId: 'NCT00000042',
      onTopic: true,
      topics: ['probiotic'],
      why: '“Probiotics” in the title.',
    })
    expect(readLine(line, 7).trouble).toBeNull()
  })

  it('keeps the place of a line that is no JSON, and says which it is', () => {
    expect(printed('{"protocolSection":')).toEqual({ nctId: null, error: 'Line 7 is not JSON.' })
    expect(readLine('{', 7).trouble).toBe('Line 7 is not JSON.')
  })

  it.each([
    { raw: [], nctId: null },
    { raw: 'text', nctId: null },
    { raw: null, nctId: null },
    { raw: { protocolSection: {} }, nctId: null },
    { raw: studyWith({ nctId: 'NCT1' }), nctId: 'NCT1' },
  ])('keeps the place of a record that it cannot read ($nctId)', ({ raw, nctId }) => {
    expect(printed(JSON.stringify(raw))).toEqual({ nctId, error: expect.any(String) })
    expect(readLine(JSON.stringify(raw), 7).trouble).toBeNull()
  })
})
