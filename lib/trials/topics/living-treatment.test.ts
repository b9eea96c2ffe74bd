import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { givesStool, givesWorms } from './living-treatment.ts'

const titled = (officialTitle: string) => trialFrom({ identification: { officialTitle } })

describe('givesStool', () => {
  it.each([
    'Fecal Microbiota Transplantation for C. Difficile',
    'FMT for Gut Microbes in Ulcerative Colitis',
    'Allogeneic Stool in MS',
  ])('is true for “%s”', (title) => {
    expect(givesStool(titled(title))).toBe(true)
    expect(givesWorms(titled(title))).toBe(false)
  })

  it.each(['FMT Imaging of the Breast', 'Stool Samples in MS', 'A Study'])(
    'is false for “%s”',
    (title) => {
      expect(givesStool(titled(title))).toBe(false)
    },
  )

  it('looks at what is given', () => {
    const interventions = [{ name: 'Fecal microbiota transplant' }]
    expect(givesStool(trialFrom({ arms: { interventions } }))).toBe(true)
  })
})

describe('givesWorms', () => {
  it.each(['Hookworm in MS', 'Trichuris Suis Ova (TSO) in MS', 'Helminth Therapy'])(
    'is true for “%s”',
    (title) => {
      expect(givesWorms(titled(title))).toBe(true)
    },
  )
})
