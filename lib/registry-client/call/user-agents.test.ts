import { describe, expect, it } from 'vitest'
import { createUserAgents, NAMED_AGENT } from './user-agents.ts'

function agents(set?: string | null) {
  const told: string[] = []
  return { told, ...createUserAgents(set, (sentence) => told.push(sentence)) }
}

describe('createUserAgents', () => {
  it('says who we are first, and leaves it to the runtime second', () => {
    expect(agents().inOrder()).toEqual([NAMED_AGENT, null])
    expect(NAMED_AGENT).toMatch(/^GutCheckMS\/\d+\.\d+\.\d+ \(.+\)$/)
  })

  it('keeps what worked, and says so once', () => {
    const { inOrder, keep, told } = agents()
    keep(NAMED_AGENT)
    expect(told).toEqual([])
    keep(null)
    keep(null)
    expect(inOrder()).toEqual([null, NAMED_AGENT])
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('CTGOV_USER_AGENT')
    keep(NAMED_AGENT)
    expect(inOrder()).toEqual([NAMED_AGENT, null])
    expect(told).toHaveLength(2)
  })

  it('uses nothing but a name that was set', () => {
    expect(agents('Hospital relay').inOrder()).toEqual(['Hospital relay'])
    expect(agents('').inOrder()).toEqual([NAMED_AGENT, null])
    expect(agents(null).inOrder()).toEqual([null])
  })
})
