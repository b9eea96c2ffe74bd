import { describe, expect, it } from 'vitest'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { tellingStudies } from '#e2e/support/records/telling-studies'
import { silenceOf } from './silence.ts'

const TODAY = '2026-11-22'

describe('silenceOf', () => {
  it('counts records that say nothing, not those to which a question does not apply', () => {
    const silence = silenceOf(catalogueOf(copyOf(tellingStudies(TODAY))))
    expect(silence).toMatchObject({ whose: 'record', total: 7 })
    expect(silence.on.map(({ facet, count }) => [facet, count])).toEqual([
      ['ethics', 5],
      ['cost', 3],
      ['groups', 3],
    ])
  })

  it('takes the silence of the bundled copy for the copy’s own', () => {
    const silence = silenceOf(bundledCatalogue())
    expect(silence).toMatchObject({ whose: 'offline copy', total: 51 })
    expect(silence.on.map(({ facet }) => facet)).toEqual(['ethics', 'cost', 'groups', 'confirmed'])
  })
})
