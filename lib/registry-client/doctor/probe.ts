import { readAnswer } from '../answer/answer.ts'
import type { Call } from '../call/call.ts'
import { RegistryError } from '../call/error.ts'
import { NAMED_AGENT, type UserAgent } from '../call/user-agents.ts'
import { type ProbeQuestion, QUESTIONS, type QuestionId } from './probe-questions.ts'

export type AgentId = 'set' | 'named' | 'runtime'

/** A name under which the registry can be asked. */
export type Agent = { readonly id: AgentId; readonly words: string; readonly sends: UserAgent }

/** The names that the app can go by. `set` is what CTGOV_USER_AGENT holds; empty where it is not set. */
export function agentsToTry(set: string): readonly Agent[] {
  const own: readonly Agent[] = [
    { id: 'named', words: 'our own name', sends: NAMED_AGENT },
    { id: 'runtime', words: "the runtime's own", sends: null },
  ]
  return set === '' ? own : [{ id: 'set', words: 'CTGOV_USER_AGENT', sends: set }, ...own]
}

/** What came of a question. `ms` is until the last byte. */
export type Outcome =
  | { readonly kind: 'answered'; readonly ms: number }
  | { readonly kind: 'failed'; readonly error: RegistryError }
  | { readonly kind: 'not-asked' }

export type Probe = {
  readonly question: QuestionId
  readonly agent: AgentId
  readonly outcome: Outcome
}

/** The most calls in all: later questions are asked under fewer names. */
const MOST_CALLS = 10
/** After so many questions that nobody got an answer to, the rest would tell nothing more. */
const MOST_UNANSWERED = 2
/** Where we are asked for quiet, we wait up to this long, in milliseconds, and else leave the rest unasked. */
const PATIENCE_MS = 10_000
/** No second try: a cell of the table is what happened once. */
const ONE_TRY = ['unreachable', 'timeout', 'busy', 'broken'] as const
/** More than a hundred titles take. */
const MOST_BYTES = 1_000_000

export type ProbeOptions = {
  /** The API's address without a slash at the end. */
  readonly base: string
  /** Makes the calls under one name. All of them must keep a pace together. */
  readonly callAs: (sends: UserAgent) => Call
  /** Trial numbers that the registry should have. */
  readonly numbers: readonly string[]
  /** How long a call may take, in milliseconds. */
  readonly timeoutMs: number
}

/**
 * Asks each question under each name, one call after the other, and gives what came of each. Stops asking once a question met only silence,
 * or two were answered to nobody. A refusal is an outcome, so that no RegistryError is thrown.
 */
export async function probeAll(
  agents: readonly Agent[],
  options: ProbeOptions,
): Promise<readonly Probe[]> {
  const probes: Probe[] = []
  let callsLeft = MOST_CALLS
  let unanswered = 0
  for (const question of QUESTIONS) {
    const row: Probe[] = []
    for (const { id, sends } of agents) {
      const goOn = callsLeft > 0 && unanswered < MOST_UNANSWERED
      const outcome = goOn ? await askOnce(question, sends, options) : NOT_ASKED
      if (outcome.kind !== 'not-asked') callsLeft -= 1
      row.push({ question: question.id, agent: id, outcome })
    }
    if (row.every(({ outcome }) => isSilence(outcome))) unanswered = MOST_UNANSWERED
    else if (!row.some(({ outcome }) => outcome.kind === 'answered')) unanswered += 1
    probes.push(...row)
  }
  return probes
}

const NOT_ASKED: Outcome = { kind: 'not-asked' }

/** Whether not even a refusal came back. */
function isSilence(outcome: Outcome): boolean {
  return (
    outcome.kind === 'failed' &&
    (outcome.error.kind === 'unreachable' || outcome.error.kind === 'timeout')
  )
}

async function askOnce(
  question: ProbeQuestion,
  sends: UserAgent,
  { base, callAs, numbers, timeoutMs }: ProbeOptions,
): Promise<Outcome> {
  try {
    const { ms } = await callAs(sends)({
      url: new URL(`${base}${question.path(numbers)}`),
      timeoutMs,
      patienceMs: PATIENCE_MS,
      giveUpOn: ONE_TRY,
      async read(response) {
        const { data } = await readAnswer(response, MOST_BYTES)
        if (!question.answer.safeParse(data).success) throw new RegistryError('changed')
      },
    })
    return { kind: 'answered', ms }
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    // Busy without a word from the registry: our own patience ended before we asked.
    if (error.kind === 'busy' && error.detail === null) return NOT_ASKED
    return { kind: 'failed', error }
  }
}

/** Why nobody was answered: anything but a refusal tells more, because the next name is tried after one. Null where nothing failed. */
export function failureIn(probes: readonly Probe[]): RegistryError | null {
  const failures = probes.flatMap(({ outcome }) =>
    outcome.kind === 'failed' ? [outcome.error] : [],
  )
  return failures.find(({ kind }) => kind !== 'refused') ?? failures[0] ?? null
}
