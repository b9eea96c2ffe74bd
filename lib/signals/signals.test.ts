import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { SIGNAL_GROUPS } from './finding/signal.ts'
import { readSignals, SIGNALS } from './signals.ts'

const TODAY = '2026-11-22'

const ids = SIGNALS.map(({ id }) => id)

describe('SIGNALS', () => {
  it('has each question once', () => {
    const numbers = SIGNALS.map(({ number }) => number)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(SIGNALS.map((_, at) => at + 1))
    expect(new Set(ids).size).toBe(SIGNALS.length)
  })

  it('goes through the groups of the page in their order', () => {
    const order = SIGNAL_GROUPS.map(({ id }) => id)
    const places = SIGNALS.map(({ group }) => order.indexOf(group))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBe(SIGNAL_GROUPS.length)
  })

  it('asks questions, and says why each matters', () => {
    for (const { question, why } of SIGNALS) {
      expect(question).toMatch(/^[A-Z].*\?$/)
      expect(why).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe('readSignals', () => {
  it('reads an empty record without an opinion', () => {
    const readings = readSignals(trialFrom({ design: { studyType: undefined } }), TODAY)
    const states = new Set(readings.map(({ finding }) => finding.state))
    expect([...states].toSorted()).toEqual(['n/a', 'not-stated'])
  })

  it('leads with ethics, cost and a fair comparison', () => {
    expect(ids.slice(0, 3)).toEqual(['ethics', 'cost', 'groups'])
  })

  it('leaves out what has nothing to show', () => {
    const shown = (oversight: Record<string, unknown>) =>
      readSignals(trialFrom({ oversight }), TODAY).map(({ signal }) => signal.id)
    expect(shown({})).not.toContain('official-notices')
    expect(shown({ fdaaa801Violation: true })).toContain('official-notices')
  })

  it('tells of a record that says two things only where it does', () => {
    const shown = (maximumAge: string) =>
      readSignals(trialFrom({ eligibility: { minimumAge: '65 Years', maximumAge } }), TODAY).map(
        ({ signal }) => signal.id,
      )
    expect(shown('75 Years')).not.toContain('contradictions')
    expect(shown('18 Years')).toContain('contradictions')
  })
})
