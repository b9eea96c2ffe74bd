import type { AgentId, Probe } from './probe.ts'

/** What Node's own fetch calls itself. */
const RUNTIME_NAME = 'node'

/**
 * The value of CTGOV_USER_AGENT with which the app is answered, by what came of asking under each name: the present one (`inForce`) if that works, else none
 * at all (empty), else the runtime's own name. Null where none of them would do. Without a setting, the app takes the second name only where the first is
 * refused: where the first meets silence, it has to be told.
 */
export function workingSetting(inForce: string, probes: readonly Probe[]): string | null {
  const settings = [...new Set([inForce, '', RUNTIME_NAME])]
  const works = (setting: string) => isAnswered(namesUnder(setting, inForce), probes)
  return settings.find(works) ?? null
}

/** The names that the app tries under a setting, in their order. */
function namesUnder(setting: string, inForce: string): readonly AgentId[] {
  if (setting === '') return ['named', 'runtime']
  return setting === inForce ? ['set'] : ['runtime']
}

function isAnswered(names: readonly AgentId[], probes: readonly Probe[]): boolean {
  const first = names.find((name) => !isRefused(name, probes))
  return probes.some(({ agent, outcome }) => agent === first && outcome.kind === 'answered')
}

/** Whether the registry turns this name away, going by the question that matters most. */
export function isRefused(name: AgentId, probes: readonly Probe[]): boolean {
  return probes.some(
    ({ agent, question, outcome }) =>
      agent === name &&
      question === 'short' &&
      outcome.kind === 'failed' &&
      outcome.error.kind === 'refused',
  )
}
