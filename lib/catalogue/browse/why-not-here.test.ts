import { describe, expect, it } from 'vitest'
import { catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { whyNotHere } from './why-not-here.ts'

/** A record that goes by an older number too. */
const study = (nctId: string, briefTitle: string, briefSummary: string, alias: string) => ({
  protocolSection: {
    identificationModule: { nctId, briefTitle, nctIdAliases: [alias] },
    descriptionModule: { briefSummary },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
})

const LEFT_OUT = {
  nctId: 'NCT00000003',
  title: 'Walking in MS',
  reason: 'no-gut',
  why: 'About MS, but no word about the gut.',
} as const

const catalogue = catalogueOf(
  copyOf(
    [
      study('NCT00000001', 'Probiotics in MS', '', 'NCT00000011'),
      study('NCT00000002', 'Walking in MS', 'Others looked at probiotics.', 'NCT00000012'),
    ],
    { leftOut: [LEFT_OUT], setAside: [{ nctId: 'NCT00000004', reason: 'It was not sent.' }] },
  ),
)

describe('whyNotHere', () => {
  it.each([
    ['NCT00000001', { kind: 'listed', nctId: 'NCT00000001', title: 'Probiotics in MS' }],
    ['NCT00000011', { kind: 'listed', nctId: 'NCT00000001' }],
    ['NCT00000003', { kind: 'left-out', study: LEFT_OUT }],
    ['NCT00000002', { kind: 'left-out', study: { nctId: 'NCT00000002' } }],
    ['NCT00000012', { kind: 'left-out', study: { nctId: 'NCT00000002' } }],
    ['NCT00000004', { kind: 'unreadable', reason: 'It was not sent.' }],
    ['NCT00000009', { kind: 'not-named' }],
  ])('says of %s: %j', (nctId, why) => {
    expect(whyNotHere(catalogue, nctId)).toMatchObject(why)
  })
})
