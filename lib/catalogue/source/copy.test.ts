import { describe, expect, it } from 'vitest'
import { copyOf } from '#e2e/support/records/catalogue-of'
import { readCopy } from './copy.ts'

describe('readCopy', () => {
  it('takes a copy as it was written', () => {
    const copy = copyOf([{ any: 'record' }], {
      leftOut: [{ nctId: 'NCT00000001', title: 'A', reason: 'no-gut', why: 'B' }],
      setAside: [{ nctId: null, reason: 'C' }],
    })
    expect(readCopy(JSON.parse(JSON.stringify(copy)))).toEqual(copy)
  })

  it('takes a copy that an older version wrote, whose studies it does not know how to trust', () => {
    const former = { format: 1, readAt: '2026-11-20', dataTimestamp: 'x', studies: [{ a: 1 }] }
    expect(readCopy(former)).toEqual({
      ...former,
      format: 2,
      chosenBy: null,
      leftOut: [],
      setAside: [],
    })
  })

  it.each([
    ['a newer form', { ...copyOf([]), format: 3 }],
    ['no time', { ...copyOf([]), readAt: 'yesterday' }],
    ['no studies', { ...copyOf([]), studies: undefined }],
    [
      'an unknown reason',
      { ...copyOf([]), leftOut: [{ nctId: 'N', title: '', reason: 'x', why: '' }] },
    ],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(readCopy(value)).toBeNull()
  })
})
