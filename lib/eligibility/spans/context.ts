import type { Criterion } from '../criteria/criterion.ts'
import type { Clause } from './clauses.ts'
import type { Mention } from './mentions.ts'
import { namesATime, type TimeWindow } from './time-windows.ts'

/** `out`: must not be. `in`: must be. null: a double negative, or nothing tells which way the line counts. */
export type Direction = 'out' | 'in' | null

const NOT =
  /\b(?:no|not|never|without|nor|neither|free (?:of|from)|absence of|lack of|naive|off|avoid\w{0,4}|abst(?:ain|en)\w{0,4}|untreated|denie[sd]|negative|none)\b(?! (?:more|less|greater|fewer|later|longer|limited|only|interrupt\w{0,4}|contraindic\w{0,6}|evidence of dis\w{0,5}|explained|related|caused|attribut\w{0,5}|due|expected|associated|only)\b)/gi
const ANEW =
  /\b(?:but|however|although|and (?:on|have|has|had|must|be|receiv|tak|currently|with|at least|who)|who (?:are|is|have|has)|or (?:be |is |are |being )?(?:on|have|who|the (?:currently|same|registered|approved|following)|receiving|taking|treated|at least)|must|should)\b/gi
const NOT_BEHIND =
  /^[^.;:]{0,80}?(?:\b(?:(?:is|are|were) )?(?:not|never) (?:be )?(?:allowed|permitted|accepted|acceptable|eligible)|\bprohibited|\bforbidden|\b(?:are|is|be) excluded|\bexclusionary)/i
const FREE_BEHIND = /^(?:(?:\/| ?\/ ?| and | or |, )\w{1,15}){0,2}[ -](?:free|naive)\b/i

/** "Not had more than three infusions of X" lets X in. */
const MEASURED = /\b(?:more|less|fewer|longer|greater|later) than\b|\bat least\b|[<>≤≥]/i

const lastOf = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].at(-1)?.index ?? -1

const isNegated = (text: string, { start, end }: Mention) => {
  const ahead = text.slice(0, start)
  const not = lastOf(NOT, ahead)
  if (MEASURED.test(ahead.slice(Math.max(0, not)))) return false
  return (not >= 0 && not >= lastOf(ANEW, ahead)) || FREE_BEHIND.test(text.slice(end, end + 30))
}

/** Which way a clause speaks of one agent. */
export function directionOf({ side }: Criterion, { text }: Clause, agent: Mention): Direction {
  if (side === null) return null
  if (NOT_BEHIND.test(text.slice(agent.end, agent.end + 120))) return 'out'
  const negated = isNegated(text, agent)
  if (side === 'exclusion') return negated ? null : 'out'
  return negated ? 'out' : 'in'
}

/** Between an agent and a time that is not its own: another time, or another verb. */
const standsApart = (between: string) =>
  namesATime(between) || /\band (?:has|have|had|is|are)\b/i.test(between)

/** "X (including Y within a month)": a time in brackets is that of what the brackets name. */
function isInOwnBrackets({ text, agents }: Clause, agent: Mention, window: TimeWindow): boolean {
  const from = text.lastIndexOf('(', window.start)
  if (from < agent.end || text.slice(from, window.start).includes(')')) return false
  return agents.some(({ start }) => start > from && start < window.start)
}

/**
 * The time that belongs to an agent: the next one behind it, or one that stands before the first agent. null where there is none, where the agent
 * stands behind the time of others, or where a time or a verb between them says that it is not its own.
 */
export function windowOf(clause: Clause, agent: Mention): TimeWindow | null {
  const { text, agents, windows, conditional } = clause
  const first = agents[0]?.start ?? 0
  const behind = windows.find(({ start }) => start >= agent.end)
  const ahead = windows.findLast(({ end }) => end <= agent.start)
  // "1 month for X and 3 months for Y": a time that was not read stands nearer.
  const isNearest = ahead !== undefined && !namesATime(text.slice(ahead.end, agent.start))
  const leading = isNearest && (windows[0]?.end ?? 0) <= first
  const eachLeads = leading && (windows.at(-1)?.end ?? 0) <= (agents.at(-1)?.start ?? 0)
  if (eachLeads) return ahead
  if (behind && !conditional && standsApart(text.slice(agent.end, behind.start))) return null
  if (behind && isInOwnBrackets(clause, agent, behind)) return null
  return behind ?? (leading ? ahead : null)
}

/** True where an agent stands behind the time that belongs to the agents before it, so that nothing tells its own. */
export const isBehindTheTime = ({ agents, windows }: Clause, agent: Mention): boolean =>
  windows.some(({ end }) => end <= agent.start) &&
  windows.every(({ end }) => end <= agent.start) &&
  (windows[0]?.end ?? 0) > (agents[0]?.start ?? 0)

/** The clause without its times, so that "prior" and "past" in them are not read as "ever". */
export function withoutWindows({ text, windows }: Clause): string {
  const letters = [...text]
  for (const { start, end } of windows) letters.fill(' ', start, end)
  return letters.join('')
}

/** The words are about what a medicine does to someone or who should get it, and not about taking it. */
const OTHERWISE =
  /\b(?:allerg\w{1,5}|hyper-?sensitiv\w{1,5}|anaphyla\w{1,5}|intoleran\w{1,3}|(?:contra|counter)[- ]?indicat\w{1,5}|adverse|side[- ]effects?|reactions? to|tolerat\w{1,4}|tolerability|inadequate|fail\w{1,5}|non-?respon\w{1,5}|refractor\w{1,3}|respon(?:d|se|der|sive)\w{0,4}|candidates? (?:for|to)|randomi[sz]ed to|indicat(?:ed|ion)s?|both|combination|more than one|two or more|at least two|as part of|antibodies (?:to|against)|progressive multifocal|resistan\w{1,3}|interfere\w{0,4}|interact\w{0,5}|due to|because of|caused by|induced by|result(?:ing|s|ed)? (?:of|from|in)|secondary to|mutations?|suspected|refus\w{1,4}|declin\w{1,3}|unresponsive|suboptimal|insufficient|preclud\w{1,4}|requir\w{1,6}|exposure (?:time|duration|lower|less|shorter|of less)|lower than|during (?:the )?pregnanc\w{1,3}|prenatal|perinatal|maternal|wish\w{0,3}|off[- ]label|outside|going to|treated or untreated|with or without|regardless|irrespective|psychos\w{1,3}|myopath\w{1,3}|desire|relapses? (?:on|under|despite|while))\b/i
/** The words are about people on a treatment who have something besides. */
const SIGNS =
  /\b(?:positive|titres?|titers?|JCV?|lymphop(?:a?enia|enic)|lymphocytes?(?![ -]traffick)|leu[ck]op(?:a?enia|enic)|breakthrough|lesions?|rebound|PML|neutrali[sz]ing|antibod(?:y|ies) (?:against|to|status|positiv\w{1,4})|persist\w{2,4})\b/i
/** The words are about changing a treatment. */
const CHANGING =
  /\b(?:chang(?:e|es|ed|ing)|switch\w{0,5}|initiat\w{1,4}|start(?:ed|ing|s)?|commenc\w{1,5}|begin(?:ning)?|began|introduc\w{1,5}|adjust\w{0,6}|modif(?:y|ied|ications?)|alter(?:ed|ations?)?|interrupt\w{0,4}|titrat\w{1,5}|dos(?:e|age) (?:increase|decrease|change|reduction)|newly)\b/i
const ENDING = /\b(?:discontinu\w{1,6}|stop(?:ped|ping)?|ceas\w{1,5}|cessation|withdr\w{1,6})\b/i
const START_OF_STUDY =
  /\b(?:before|prior to) (?:the )?(?:start|initiation|beginning)(?: of)? (?:\w{1,12} )?\w{1,14}|\b(?:start(?:ing)?|initiat(?:ion|ing)|begin(?:ning)?|commencement|first dose) (?:of )?(?:the )?(?:\w{1,12} )?(?:stud\w{1,3}|trial|treatment|investigational|protocol|dosing)/gi

const withoutAgents = (text: string, { agents }: Clause) =>
  agents.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )

/** Why a clause that names an agent is not about taking it; `ending` is about having stopped, `sign` about people on it who
 * have something besides. */
export function otherSense(clause: Clause): 'otherwise' | 'changing' | 'ending' | 'sign' | null {
  const text = withoutWindows(clause).replace(START_OF_STUDY, ' ')
  if (OTHERWISE.test(text)) return 'otherwise'
  if (CHANGING.test(text)) return 'changing'
  if (ENDING.test(text)) return 'ending'
  return SIGNS.test(withoutAgents(text, clause)) ? 'sign' : null
}

const EVER =
  /\b(?:ever|never|prior|previous|previously|earlier|past|lifetime|history of|naive|exposed|exposure|(?:have|has|had) (?:\w{1,10} ){0,2}?(?:received|been treated|been exposed|taken|used|had|undergone)|having (?:received|had|taken|used)|formerly|received|who (?:took|used))\b/gi
const NOW =
  /\b(?:current(?:ly)?|con-?current(?:ly)?|concomitant(?:ly)?|on-?going|being|receiving|taking|takes?|under(?:going)?|now|simultaneous(?:ly)?)\b/gi
const EITHER =
  /\bhistory of (?:receiving|taking|using)\b|\b(?:prior|previous(?:ly)?|past|ever)(?: \w{1,12})?(?:,? (?:or|and) |\/| and\/or )(?:\w{1,12} )?(?:current|con-?current|concomitant|on-?going|present)(?:ly)?\b|\b(?:current|con-?current|concomitant|on-?going|present)(?:ly)?(?:,? (?:or|and) |\/| and\/or )(?:\w{1,12} )?(?:prior|previous(?:ly)?|past)\b/i
const TAKING =
  /\b(?:on|use[ds]?|using|treated|treatments?|therap(?:y|ies)|medications?|intake|consum\w{2,6}|administration|active(?:ly)?)\b/i

/** "Taking steroids during the study" is about times to come alone. */
const DURING = /^[,(]? ?(?:during|throughout|for the|over|while)\b/i
const TAKING_THEN = /\b(?:being|receiving|taking|takes?|under(?:going)?)\b/gi

/** True where a clause that goes on to times to come speaks of the past or the present as well. */
export function isOfThePast(clause: Clause): boolean {
  if (/willing/i.test(clause.later)) return false
  const text = withoutWindows(clause)
  const now = DURING.test(clause.later) ? text.replace(TAKING_THEN, ' ') : text
  return lastOf(EVER, text) >= 0 || lastOf(NOW, now) >= 0
}

/** When an agent without a time is meant: at any time, now, or neither said. The nearest word before the agent tells, then those behind it. */
export function tenseOf(clause: Clause, agent: Mention): 'ever' | 'now' | null {
  const text = withoutWindows(clause)
  const ahead = text.slice(0, agent.start)
  if (EITHER.test(ahead)) return 'ever'
  const [ever, now] = [lastOf(EVER, ahead), lastOf(NOW, ahead)]
  if (ever >= 0 || now >= 0) return ever > now ? 'ever' : 'now'
  if (TAKING.test(ahead)) return 'now'
  const behind = text.slice(agent.start)
  if (lastOf(EVER, behind) >= 0) return 'ever'
  return lastOf(NOW, behind) >= 0 || TAKING.test(behind) ? 'now' : null
}
