import { describe, expect, it } from 'vitest'
import { namesOneOfSeveral, namesOthers } from './audience.ts'
import { readCriteria } from './read-criteria.ts'

const whose = (text: string) =>
  readCriteria(text).map(({ about, group, text }) => [about, group, text])

describe('headingAbout and lineAbout', () => {
  it.each([
    [
      'donors and recipients',
      'Inclusion Criteria for donors:\n* adults\nExclusion criteria:\n* antibiotics\n\nInclusion criteria for recipients:\n* MS\nExclusion criteria:\n* PPMS',
      [
        ['donor', null, 'adults'],
        ['donor', null, 'antibiotics'],
        ['participant', 'recipients', 'MS'],
        ['participant', 'recipients', 'PPMS'],
      ],
    ],
    [
      'healthy controls in headers, with one exclusion list for all',
      'Inclusion Criteria for MS group:\n* RRMS\nInclusion criteria for healthy controls:\n* adults\nExclusion Criteria:\n* pregnancy',
      [
        ['participant', 'MS group', 'RRMS'],
        ['control', null, 'adults'],
        ['participant', null, 'pregnancy'],
      ],
    ],
    [
      'groups inside one side',
      'Inclusion Criteria:\n\nMS patients:\n* RRMS\n\nHealthy volunteers:\n* adults\n\nExclusion Criteria:\n* pregnancy',
      [
        ['participant', 'MS patients', 'RRMS'],
        ['control', null, 'adults'],
        ['participant', null, 'pregnancy'],
      ],
    ],
    [
      'a heading above both headers',
      'DONORS\nInclusion Criteria\n* adults\nExclusion criteria:\n* antibiotics\n\nPATIENTS WITH MS\nInclusion criteria:\n* RRMS\nExclusion criteria:\n* cancer',
      [
        ['donor', null, 'adults'],
        ['donor', null, 'antibiotics'],
        ['participant', 'PATIENTS WITH MS', 'RRMS'],
        ['participant', 'PATIENTS WITH MS', 'cancer'],
      ],
    ],
    [
      'the end of a block for controls',
      'Inclusion Criteria:\n\nHealthy Control Subjects (Group 1)\n\n* adults\n\nAll MS Subjects\n\n* RRMS',
      [
        ['control', null, 'adults'],
        ['participant', null, 'All MS Subjects'],
        ['participant', null, 'RRMS'],
      ],
    ],
    [
      'cohorts and parts',
      'Key Inclusion Criteria (Part 1):\n* RRMS\nKey Inclusion Criteria (Part 2):\n* completed Part 1',
      [
        ['participant', 'Part 1', 'RRMS'],
        ['participant', 'Part 2', 'completed Part 1'],
      ],
    ],
    [
      'items that name a group',
      'Inclusion Criteria:\n* Healthy controls:\n  * adults\n* Caregivers: live with the patient',
      [
        ['control', null, 'Healthy controls:'],
        ['control', null, 'adults'],
        ['other', null, 'Caregivers: live with the patient'],
      ],
    ],
    [
      'a header for patients and controls together as one for all',
      'Inclusion Criteria for MS patients and healthy controls:\n* adults',
      [['participant', null, 'adults']],
    ],
  ])('tells whose rule a line is: %s', (_, text, expected) => {
    expect(whose(text)).toEqual(expected)
  })
})

describe('namesOthers', () => {
  it.each([
    'Stool of Healthy Donors',
    'Matched controls',
    'Caregivers',
    'Siblings of people with MS',
    'Mothers and infants',
  ])('is true of “%s”', (words) => {
    expect(namesOthers(words)).toBe(true)
  })

  it.each(['A Controlled Trial', 'Uses birth control', 'Control arm', 'Referred by neurologists'])(
    'is false of “%s”',
    (words) => {
      expect(namesOthers(words)).toBe(false)
    },
  )
})

describe('namesOneOfSeveral', () => {
  it.each([
    'Cohort 1 has RRMS',
    'Part 2 only',
    'Arm B',
    'the comparison group',
    'in the sub-study',
  ])('is true of “%s”', (words) => {
    expect(namesOneOfSeveral(words)).toBe(true)
  })

  it.each(['Any ethnic group', 'Pain in the arm', 'Part of a family', 'An early stage'])(
    'is false of “%s”',
    (words) => {
      expect(namesOneOfSeveral(words)).toBe(false)
    },
  )
})
