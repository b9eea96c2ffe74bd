import { describe, expect, it } from 'vitest'
import { bundledCatalogue } from '#e2e/support/records/catalogue-of'
import { STATES } from '../../trials/record/state.ts'
import type { Entry } from '../catalogue.ts'
import { MOST_WHOLE, sentEntries } from './sent-entries.ts'

const [example] = bundledCatalogue().entries

/** So many trials, in all states by turns. */
function listOf(count: number): readonly Entry[] {
  if (example === undefined) throw new Error('The bundled copy is empty.')
  return Array.from({ length: count }, (_, at) => ({
    ...example,
    trial: { ...example.trial, state: STATES[at % STATES.length]?.id ?? 'unclear' },
  }))
}

const statesIn = (entries: readonly Entry[]) => new Set(entries.map(({ trial }) => trial.state))

describe('sentEntries', () => {
  it('sends a list of up to 500 whole', () => {
    const all = listOf(MOST_WHOLE)
    expect(sentEntries(all)).toEqual(all)
  })

  it('leaves out of a longer one only trials that take nobody any more, by their records', () => {
    const all = listOf(MOST_WHOLE + 1)
    const sent = sentEntries(all)
    const leftOut = STATES.map(({ id }) => id).filter((id) => !statesIn(sent).has(id))
    expect(leftOut).toEqual([
      'running',
      'finished',
      'stopped',
      'withdrawn',
      'access-ended',
      'marketed',
    ])
    expect(sent).toEqual(all.filter(({ trial }) => !leftOut.includes(trial.state)))
  })
})
