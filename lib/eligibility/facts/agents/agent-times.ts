import type { Agent, AgentSentence } from '../../spans/agents.ts'
import type { TimeWindow } from '../../spans/time-windows.ts'

/** Between an agent and a time that is not its own: another time, or another verb. */
function standsApart(
  { sentence: { items, windows } }: AgentSentence,
  from: number,
  to: number,
): boolean {
  if (windows.some((window) => window.from > from && window.to <= to)) return true
  return items.slice(from, to).some(({ text }) => /^(?:and (?:has|have|had)|and who)/.test(text))
}

/** "X (including Y within a month)": a time in brackets is that of what the brackets name. */
function isInOwnBrackets(
  { sentence: { items }, agents }: AgentSentence,
  { at }: Agent,
  window: TimeWindow,
): boolean {
  const from = items.findLastIndex(({ text }, index) => text === '(' && index < window.from)
  if (from < at || items.slice(from, window.from).some(({ text }) => text === ')')) return false
  return agents.some((other) => other.at > from && other.at < window.from)
}

/**
 * The time that belongs to an agent: the next one behind it, or one that stands before the first agent. null where there is none, where the agent
 * stands behind the time of others, or where a time or a verb between them says that it is not its own.
 */
export function windowOf(clause: AgentSentence, agent: Agent): TimeWindow | null {
  const { agents, windows } = clause
  const behind = windows.find(({ from }) => from > agent.at)
  const ahead = windows.findLast(({ to }) => to <= agent.at)
  const leading = ahead !== undefined && (windows[0]?.to ?? 0) <= (agents[0]?.at ?? 0)
  const eachLeads = leading && (windows.at(-1)?.to ?? 0) <= (agents.at(-1)?.at ?? 0)
  if (eachLeads) return ahead
  if (behind && standsApart(clause, agent.at + 1, behind.from)) return null
  if (behind && isInOwnBrackets(clause, agent, behind)) return null
  return behind ?? (leading ? ahead : null)
}

/** True where an agent stands behind the time that belongs to the agents before it, so that nothing tells its own. */
export function isBehindTheTime({ agents, windows, cues }: AgentSentence, { at }: Agent): boolean {
  const own = cues.some(
    (cue) => (cue.id === 'ever' || cue.id === 'never') && cue.at > (windows.at(-1)?.to ?? 0),
  )
  return (
    !own &&
    windows.length > 0 &&
    windows.every(({ to }) => to <= at) &&
    (windows[0]?.to ?? 0) > (agents[0]?.at ?? 0)
  )
}

/** True where a sentence that goes on to times to come speaks of the past or the present as well. */
export function isOfThePast({ cues, later, sentence }: AgentSentence): boolean {
  const word = later === null ? '' : (sentence.items[later]?.text ?? '')
  if (/willing/.test(word)) return false
  const during = /^(?:during|throughout|for|over|while)/.test(word)
  return cues.some(
    ({ id, at }) =>
      id === 'past' ||
      id === 'before' ||
      id === 'ever' ||
      id === 'never' ||
      (id === 'now' &&
        !(during && /^(?:being|receiv|tak|under)/.test(sentence.items[at]?.text ?? ''))),
  )
}
