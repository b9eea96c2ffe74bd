import { describe, expect, it } from 'vitest'
import { tellingStudies } from '#e2e/support/telling-studies'
import { buildCatalogue } from './build.ts'
import { offlineCopy } from './offline-copy.ts'
import { silenceOf } from './silence.ts'

const TODAY = '2026-11-22'

describe('silenceOf', () => {
  it('counts records that say nothing, not those to which a question does not apply', () => {
    const copy = { format: 1, readAt: TODAY, dataTimestamp: null, studies: tellingStudies(TODAY) }
    const silence = silenceOf(
      buildCatalogue({ ...copy, format: 1 }, { source: 'live', readAt: TODAY, trouble: null }),
    )
    expect(silence).toMatchObject({ whose: 'record', total: 7 })
    expect(silence.on.map(({ facet, count }) => [facet, count])).toEqual([
      ['ethics', 5],
      ['cost', 3],
      ['groups', 3],
    ])
  })

  it('takes the silence of the bundled copy for the copy’s own', () => {
    const offline = { source: 'offline', readAt: TODAY, trouble: null } as const
    const silence = silenceOf(buildCatalogue(offlineCopy(), offline))
    expect(silence).toMatchObject({ whose: 'offline copy', total: 51 })
    expect(silence.on.map(({ facet }) => facet)).toEqual(['ethics', 'cost', 'groups', 'confirmed'])
  })
})
