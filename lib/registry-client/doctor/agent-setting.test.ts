import { describe, expect, it } from 'vitest'
import { RegistryError } from '../call/error.ts'
import { workingSetting } from './agent-setting.ts'
import type { AgentId, Outcome, Probe } from './probe.ts'

type Met = 'answered' | 'refused' | 'timeout' | 'too-complicated'

const outcome = (met: Met): Outcome =>
  met === 'answered' ? { kind: met, ms: 1 } : { kind: 'failed', error: new RegistryError(met) }

/** Each name asks the short question and for the version. Where the short one is too complicated, the version comes. */
function probes(met: Partial<Record<AgentId, Met>>): Probe[] {
  return (['set', 'named', 'runtime'] as const).flatMap((agent): Probe[] => {
    const short = met[agent]
    if (short === undefined) return []
    const version = short === 'too-complicated' ? 'answered' : short
    return [
      { question: 'short', agent, outcome: outcome(short) },
      { question: 'version', agent, outcome: outcome(version) },
    ]
  })
}

describe('workingSetting', () => {
  it.each([
    [{ named: 'answered', runtime: 'answered' }, ''],
    [{ named: 'refused', runtime: 'answered' }, ''],
    [{ named: 'answered', runtime: 'refused' }, ''],
    [{ named: 'too-complicated', runtime: 'too-complicated' }, ''],
    [{ named: 'timeout', runtime: 'answered' }, 'node'],
    [{ named: 'refused', runtime: 'refused' }, null],
    [{ named: 'timeout', runtime: 'timeout' }, null],
    [{ named: 'refused', runtime: 'timeout' }, null],
  ] as const)('without a setting, where %j, it is %j', (met, setting) => {
    expect(workingSetting('', probes(met))).toBe(setting)
  })

  it.each([
    [{ set: 'answered', named: 'answered', runtime: 'answered' }, 'Us'],
    [{ set: 'answered', named: 'refused', runtime: 'refused' }, 'Us'],
    [{ set: 'refused', named: 'answered', runtime: 'refused' }, ''],
    [{ set: 'refused', named: 'refused', runtime: 'answered' }, ''],
    [{ set: 'timeout', named: 'timeout', runtime: 'answered' }, 'node'],
    [{ set: 'refused', named: 'refused', runtime: 'refused' }, null],
  ] as const)('with one, where %j, it is %j', (met, setting) => {
    expect(workingSetting('Us', probes(met))).toBe(setting)
  })

  it('takes the runtime’s name for a set one where that is what is set', () => {
    const met = { set: 'answered', named: 'refused', runtime: 'answered' } as const
    expect(workingSetting('node', probes(met))).toBe('node')
  })
})
