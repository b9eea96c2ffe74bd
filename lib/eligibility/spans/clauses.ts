import { oneLine, withoutAccents } from '../../trials/text/fold-text.ts'
import type { Criterion } from '../criteria/criterion.ts'
import { agentsIn, covers, type Mention } from './mentions.ts'
import { type TimeWindow, timeWindowsIn } from './time-windows.ts'

/** A part of a line that says one thing about some agents. */
export type Clause = {
  /** Folded, with the line it stands under in front, and times to come cut off. */
  readonly text: string
  /** What it speaks of, without what it lets through and without examples of a class that it names. */
  readonly agents: readonly Mention[]
  readonly windows: readonly TimeWindow[]
  /** What it lets through: "except", "other than". */
  readonly except: readonly string[]
  /** The words name two ways to fit: "not on X, or on the same for 3 months". */
  readonly alternatives: boolean
  /** The words hold only if something else does, or let something through that is not in our list. */
  readonly conditional: boolean
  /** What it names as examples of a class. */
  readonly examples: readonly Mention[]
  /** The words that begin what it says of times to come; empty where it says nothing of them. */
  readonly later: string
}

/** Longer ones are no sentences that a rule could read; nothing is read from them. */
const LONGEST = { line: 5_000, clause: 1_200 }

/** A line for one of several groups. */
const GROUP =
  /^(?:[\w-]{1,15} ){1,3}(?:group|cohort|arm|controls?) ?:|^(?:group|cohort|arm|part) ?\w{1,3} ?[:-] /i

/** Between sentences and parts of a list. Not after "e.g." or inside "5.5". */
const CUT = /(?<=[a-z\d)\]%]{3})[.] +(?=[A-Z(])|; */g
const LEADS = /(?:[:,]|\b(?:following|with|of|any|or|either|have|has|by))$/i

/** One of several lines of which one is enough. */
const ALTERNATIVE = /(?:\b(?:and\/)?or[,;.]?$)|^or\b/i

/** From here on a clause speaks of the time after entry. */
const LATER =
  /[,(]? ?\b(?:(?:or|and) )?(?:will\b|plan(?:s|ned|ning)?\b|expect\w{0,6}|anticipat\w{1,4}|intend\w{0,3}|intention|scheduled|future|foreseen|(?:during|throughout|for the duration of|over the course of|while (?:in|on)) (?:the |this )?(?:entire |whole |course of the )?(?:study|trial|intervention|supplementation|screening|treatment period|double|follow|research)|likely|(?:un)?willing\w{0,4}|agree\w{0,5}|need(?:s|ed|ing)? (?:for|to)|in need of)/i

/** Words that let something in where the line would keep it out. */
const LETS_IN =
  /\b(?:(?:is|are|will be|would be|may be|can be|be) (?:still )?(?:allowed|permitted|acceptable|accepted|eligible|included|enrolled)|not (?:be )?(?:exclu\w+|a reason)|allowed\b|permitted\b|permissible|acceptable|(?:may|can) (?:be |have |take|use|continue|participate|receive|still)|do(?:es)? not exclude|not (?:an )?exclusion|eligible)\b/i
const NOT_LET_IN =
  /\b(?:not|never|neither|no longer) (?:be )?(?:allowed|permitted|acceptable|accepted|eligible)|\bineligible|\bun(?:acceptable)\b/i

const EXCEPT =
  /\b(?:except(?:ed|ing|ion(?:s)?)?(?: (?:for|of))?|other than|(?<=\banother (?:[\w-]{1,20} ){1,4})than|apart from|aside from|excluding|but not(?! limited)|with the exception of|not including|besides)\b/i
/** "Excluded if they take" is as plain as "taking". */
const OUT_IF =
  /\b(?:exclu\w{2,5}|ineligible|not (?:be )?(?:eligible|included|enrolled))(?: \w{1,12}){0,5} if\b/gi
/** An exception in brackets ends with them; one in a list ends where the list goes on. */
const EXCEPTION_OVER = /\)|,? (?:or|and) (?:any|other|another)\b/i
const IF =
  /\b(?:unless|if|provided|only (?:if|when|for)|in case|in cases|depending|cumulative|exposure of|or longer|who ha(?:ve|s) not|whichever applies|at the discretion|discretion of|but (?!not)|however|although|for (?:an)?other (?:diseases?|conditions?|illness(?:es)?|indications?|disorders?)|in (?:[\w-]{1,20}[ -]){1,2}treated (?:patients|subjects|participants|people))\b/i

/** "Not on a treatment, or on the same for 3 months": there are two ways to fit. */
const OR_ELSE =
  /\bor (?:(?:is|are|be|been|have|has|who|with|a|the|at least|already|currently) )*(?:on|same|stable|unchanged|treated|receiving|taking|stopped|washed|wash-?out|discontinued|no change|using|not (?:in|within|for|during))\b/i
/** "On a stable treatment or none". */
const OR_NONE =
  /\b(?:stable|unchanged|constant|same|treated)\b.{0,80}\bor (?:no|not|none|without|untreated)\b/i
const NEGATED = /\b(?:no|not|never|without|naive|untreated|off)\b/i

const fold = (text: string) => withoutAccents(oneLine(text)).replace(/ß|β/g, 'b')

/** The line that a criterion stands under, where it needs it to be a sentence; else nothing. */
function leadOf({ under }: Criterion): string {
  const last = fold(under.at(-1) ?? '').slice(-300)
  return LEADS.test(last) ? `${last} ` : ''
}

/** What an exception lets through stands between its word and the next time, or the end. */
function readException(text: string, agents: readonly Mention[], windows: readonly TimeWindow[]) {
  const found = EXCEPT.exec(text)
  if (found === null) return { from: text.length, to: text.length, known: true }
  const from = found.index
  const end = windows.find(({ start }) => start > from)?.start ?? text.length
  const over = EXCEPTION_OVER.exec(text.slice(from, end))
  const to = over === null ? end : from + over.index
  const inside = agents.filter(({ start }) => start > from && start < to)
  const local = /\b(?:inhal|topical|nasal|local|articular|eye|ophthalm|dermal|otic)/i.test(
    text.slice(from, to),
  )
  return { from, to, known: inside.length > 0 || local }
}

const EXAMPLES =
  /^.{0,25}?(?:\(|\be\.?g\b|such as|including|includes?\b|i\.?e\b|like\b|[:=]|for example|namely)/i

/** "Immunosuppressants such as azathioprine" is about the class. */
const isExample = (text: string, agents: readonly Mention[], { id, start }: Mention) =>
  agents.some(
    (other) =>
      other.id !== id &&
      other.end <= start &&
      covers(other.id, id) &&
      EXAMPLES.test(text.slice(other.end, start)),
  )

/** "Within 7 days of the first infusion of X" is not about having had X. */
const IS_ANCHOR =
  /\b(?:of|before|prior to|after|since|from|until|to|following) (?:the )?(?:first|initial|starting|start of|initiation of|initiating|commencing|commencement of|beginning|next|planned|scheduled) (?:\w{1,14} ){0,2}$|\bduring (?:the )?(?:therapy|treatment|use|administration) (?:with|of) $|\bwhile (?:on|taking|receiving|(?:being )?treated with) (?:\w{1,14} )?$/i

/** "Use of X in Y-treated patients" tells who, and not that Y is taken. */
const isWho = (text: string, start: number, end: number) =>
  /\b(?:in|of|among|for) $/i.test(text.slice(Math.max(0, start - 10), start)) &&
  /^[ -]treated (?:patients|subjects|participants|people)\b/i.test(text.slice(end, end + 30))

function readClause(lead: string, piece: string, side: Criterion['side']): Clause | null {
  const whole = lead + piece
  const later = LATER.exec(piece)
  const text = later === null ? whole : whole.slice(0, lead.length + later.index)
  const windows = timeWindowsIn(text)
  const all = agentsIn(text).filter(
    ({ start, end }) =>
      start >= lead.length &&
      !IS_ANCHOR.test(text.slice(Math.max(0, start - 50), start)) &&
      !isWho(text, start, end),
  )
  if (all.length === 0) return null
  const { from, to, known } = readException(text, all, windows)
  const isLetIn = ({ start }: Mention) => start > from && start < to
  const meant = all.filter((agent) => !isLetIn(agent))
  return {
    text,
    agents: meant.filter((agent) => !isExample(text, meant, agent)),
    examples: meant.filter((agent) => isExample(text, meant, agent)),
    windows,
    except: all.filter(isLetIn).map(({ id }) => id),
    conditional: !known || IF.test(piece.replace(OUT_IF, ' ')) || GROUP.test(text),
    alternatives:
      side === 'inclusion' && NEGATED.test(text) && (OR_ELSE.test(text) || OR_NONE.test(text)),
    later: later?.[0] ?? '',
  }
}

/**
 * The clauses of a line that name an agent. A sentence that lets something in ("inhaled steroids are allowed") is no clause; it makes the
 * others conditional. A heading over a list ("Use of any of:") is none either.
 */
export function clausesOf(criterion: Criterion): readonly Clause[] {
  const known = READ.get(criterion) ?? readClauses(criterion)
  READ.set(criterion, known)
  return known
}

/** Each line is read for treatments and again for times: its clauses are made once. */
const READ = new WeakMap<Criterion, readonly Clause[]>()

function readClauses(criterion: Criterion): readonly Clause[] {
  const text = fold(criterion.text)
    .replace(/\((?:[^()]{0,60} )?(?:allowed|permitted|acceptable|not excluded)\)/gi, '')
    .replace(/\bor (?:interrupted|stopped|discontinued|withdrawn) [^,;.]{0,40}/gi, '')
    .replace(
      /\b(?:or|and) (?:planned|expected|anticipated) (?=use\b|treatment|therapy|admin)/gi,
      '',
    )
  if (text.length > LONGEST.line || agentsIn(text).length === 0) return []
  const lead = leadOf(criterion)
  const pieces = text.split(CUT).filter(({ length }) => length <= LONGEST.clause)
  const letsIn = (piece: string) =>
    LETS_IN.test(piece) && !NOT_LET_IN.test(piece) && !/\bre-?screen/i.test(piece)
  const open =
    text.endsWith(':') ||
    ALTERNATIVE.test(text) ||
    pieces.some((piece) => letsIn(piece) && agentsIn(piece).length > 0)
  return pieces
    .filter((piece) => !letsIn(piece) && !/\bmay be re-?screen/i.test(piece))
    .flatMap((piece) => readClause(lead, piece, criterion.side) ?? [])
    .map((clause) => (open ? { ...clause, conditional: true } : clause))
}
