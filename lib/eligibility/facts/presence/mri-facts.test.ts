import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { presenceFacts } from './presence-facts.ts'

const reads = (side: 'inclusion' | 'exclusion', text: string) =>
  lineOf(side, text)
    .flatMap(presenceFacts)
    .some(({ kind }) => kind === 'mri')

describe('presenceFacts', () => {
  it.each([
    ['exclusion', 'Contraindications to MRI'],
    ['exclusion', 'Inability to undergo an MRI scan'],
    ['exclusion', 'Known hypersensitivity to gadolinium'],
    ['exclusion', 'Pacemaker, cochlear implant or other metal objects in the body'],
    ['exclusion', 'Severe claustrophobia'],
    ['exclusion', 'Anything that could interfere with contrast-enhanced MRI'],
    ['inclusion', 'Able and willing to undergo MRI'],
    ['inclusion', 'No contraindication to magnetic resonance imaging'],
    ['inclusion', 'Able to tolerate MRI'],
  ] as const)('in an %s list, reads %s', (side, text) => {
    expect(reads(side, text)).toBe(true)
  })

  it.each([
    ['exclusion', 'Gadolinium-enhancing lesions at screening'],
    ['exclusion', 'Second-degree heart block, unless the patient has a pacemaker'],
    ['exclusion', 'Sick sinus syndrome without a pacemaker'],
    ['exclusion', 'Relapse within 30 days before the MRI'],
    ['exclusion', 'New or active lesions on a brain MRI scan in the last 12 months'],
    ['exclusion', 'An abscess that requires drainage based on clinical assessment, or on MRI'],
    ['inclusion', 'At least one gadolinium-enhancing lesion on MRI'],
    ['inclusion', 'MRI consistent with MS'],
  ] as const)('in an %s list, reads nothing from %s', (side, text) => {
    expect(reads(side, text)).toBe(false)
  })

  it.each([
    ['Cardiac pacemaker', ['unexplained']],
    ['Unable to tolerate FibroScan (ascites, pacemaker)', ['unexplained']],
    ['Cardiac pacemaker that makes MRI impossible', []],
    ['Pacemaker or metal implant', []],
  ])('doubts a pacemaker alone: “%s”', (text, doubts) => {
    expect(lineOf('exclusion', text).flatMap(presenceFacts)).toContainEqual(
      expect.objectContaining({ kind: 'mri', doubts }),
    )
  })
})
