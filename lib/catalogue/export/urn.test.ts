import { describe, expect, it } from 'vitest'
import { urnOf } from './urn.ts'

describe('urnOf', () => {
  it('makes the name that RFC 9562 prescribes', () => {
    // As another program makes it: uuid.uuid5(uuid.NAMESPACE_URL, …) in Python.
    expect(urnOf('https://clinicaltrials.gov/study/NCT03594487')).toBe(
      'urn:uuid:7faabd70-65f9-59bd-bab5-2ba93ab6f54c',
    )
  })

  it('gives another thing another name', () => {
    expect(urnOf('a')).not.toBe(urnOf('b'))
  })
})
