import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readRegulator } from './regulator.ts'

type Given = {
  readonly drug?: boolean
  readonly device?: boolean
  readonly title?: string
  readonly country?: string
  readonly kind?: string
}

const read = ({ drug, device, title, country, kind = 'INTERVENTIONAL' }: Given) =>
  readRegulator(
    trialFrom({
      identification: { officialTitle: title },
      design: { studyType: kind },
      oversight: { isFdaRegulatedDrug: drug, isFdaRegulatedDevice: device },
      contacts: { locations: country ? [{ country }] : [] },
    }),
  )

const FMT = 'Fecal Microbiota Transplantation in MS'

describe('readRegulator', () => {
  it("states the sponsor's own word, and that the IND number is never shown", () => {
    const found = read({ drug: true, country: 'United States' })
    expect(found).toMatchObject({
      state: 'stated',
      sentence: 'The sponsor says that it tests a medicine regulated by the FDA',
      quotes: [{ text: 'true', field: 'isFdaRegulatedDrug' }],
    })
    expect(found.caveat).toContain('does not mean that the FDA has looked at the study')
    expect(found.caveat).toContain('never shows it')
    expect(found.ask).toContain('(IND or IDE)')
    expect(read({ device: true }).quotes).toEqual([{ text: 'true', field: 'isFdaRegulatedDevice' }])
  })

  it('reads “no” as silence: it is usual abroad and for foods', () => {
    const found = read({ drug: false, country: 'Germany' })
    expect(found).toMatchObject({
      state: 'not-stated',
      quotes: [{ text: 'false', field: 'isFdaRegulatedDrug' }],
    })
    expect(found.caveat).toContain('usual outside the United States')
    expect(read({})).toMatchObject({ state: 'not-stated', quotes: [] })
  })

  it.each([FMT, 'Trichuris Suis Ova in MS', 'Hookworm Larvae in MS'])(
    'asks for the IND number where “%s” is given in the United States without a regulated product',
    (title) => {
      const found = read({ drug: false, title, country: 'United States' })
      expect(found.state).toBe('mentioned')
      expect(found.ask).toContain('(IND or IDE)')
    },
  )

  it('asks for it too where that field is missing, but mentions nothing', () => {
    const found = read({ title: FMT, country: 'United States' })
    expect(found).toMatchObject({ state: 'not-stated', quotes: [] })
    expect(found.ask).toContain('(IND or IDE)')
  })

  it('does not do so elsewhere', () => {
    const abroad = { drug: false, title: FMT, country: 'Canada' }
    expect(read(abroad).state).toBe('not-stated')
    expect(read({ ...abroad, kind: 'OBSERVATIONAL' }).state).toBe('not-stated')
  })

  it('does not apply to a study that only watches, unless that gives stool or worms', () => {
    expect(read({ kind: 'OBSERVATIONAL' }).state).toBe('n/a')
    expect(read({ kind: 'OBSERVATIONAL', title: FMT }).state).toBe('not-stated')
    expect(read({ kind: 'OBSERVATIONAL', drug: true }).state).toBe('stated')
  })

  it('does not apply where the record lists only what people do', () => {
    const listed = (...types: readonly string[]) =>
      readRegulator(
        trialFrom({ arms: { interventions: types.map((type) => ({ type, name: 'X' })) } }),
      ).state
    expect(listed('BEHAVIORAL', 'BEHAVIORAL')).toBe('n/a')
    expect(listed('BEHAVIORAL', 'DIETARY_SUPPLEMENT')).toBe('not-stated')
    expect(listed()).toBe('not-stated')
  })

  it('never says more than the field does', () => {
    const all = [{ drug: true }, { drug: false }, {}].map((given) => JSON.stringify(read(given)))
    expect(all.join(' ')).not.toMatch(/approved|unregulated/i)
  })
})
