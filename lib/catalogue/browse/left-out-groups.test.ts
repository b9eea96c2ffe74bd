import { describe, expect, it } from 'vitest'
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../trials/topics/left-out-reasons.ts'
import { leftOutGroups } from './left-out-groups.ts'

const study = (reason: LeftOutReason, number: number) => ({
  nctId: `NCT${String(number).padStart(8, '0')}`,
  title: `Study ${number}`,
  reason,
  why: 'Why.',
})

const many = (reason: LeftOutReason, count: number) =>
  Array.from({ length: count }, (_, at) => study(reason, at + 1))

describe('leftOutGroups', () => {
  it('has a group for each reason, in their order, and counts each study once', () => {
    const all = [...many('no-gut', 3_000), ...many('in-passing', 20), ...many('not-ms', 500)]
    const groups = leftOutGroups(all)
    expect(groups.map(({ id }) => id)).toEqual(LEFT_OUT_REASONS.map(({ id }) => id))
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(3_520)
  })

  it('shows what is near the gut, the newest number first, and nothing else', () => {
    const groups = leftOutGroups([
      study('in-rules', 2),
      study('no-gut', 4),
      study('in-rules', 3),
      study('not-ms', 5),
    ])
    expect(groups.flatMap(({ shown }) => shown.map(({ nctId }) => nctId))).toEqual([
      'NCT00000003',
      'NCT00000002',
    ])
  })

  it('shows no more than 200 of a reason, and counts them all', () => {
    const group = leftOutGroups(many('look-alike', 450)).find(({ id }) => id === 'look-alike')
    expect(group?.count).toBe(450)
    expect(group?.shown).toHaveLength(200)
    expect(group?.shown[0]?.nctId).toBe('NCT00000450')
  })
})
