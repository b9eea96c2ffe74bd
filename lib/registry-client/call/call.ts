import { firstWords } from '../answer/answer.ts'
import { kindOfStatus, RegistryError, type RegistryErrorKind } from './error.ts'
import { createPace, type Pace } from './pace.ts'
import { nextAddress } from './redirect.ts'
import { retry } from './retry.ts'
import { retryAfter } from './retry-after.ts'
import { createUserAgents, type UserAgent } from './user-agents.ts'

const MAX_REDIRECTS = 3
/** How long to leave the registry alone when it asks us to slow down and does not say for how long. */
const QUIET_MS = 30_000

export type CallOptions = {
  /** How often one call is tried in all; default 3. */
  readonly tries?: number
  /** About how long to wait before the second try; each further one waits twice as long. Default 1 s. */
  readonly backoffMs?: number
  /** The least time between the starts of two calls; default 1 s, as the registry's robots.txt asks. */
  readonly gapMs?: number
  /** How long to be quiet after a 429 that does not say; default 30 s. */
  readonly quietMs?: number
  /** The only User-Agent to use, null for the runtime's own; by default a named one, and the runtime's own where that is refused. */
  readonly userAgent?: UserAgent | undefined
  /** A pace to keep together with the calls of others; by default one of its own. `gapMs` is then without effect. */
  readonly pace?: Pace
  /** Told of each try that failed, as it happens. */
  readonly onFailure?: (error: unknown) => void
  /** Told what came of each try that was sent: `ok`, or how it failed. */
  readonly onOutcome?: (outcome: 'ok' | RegistryErrorKind) => void
  /** Told, as a sentence, what whoever runs this should know about how the registry treats us. */
  readonly onNotice?: (sentence: string) => void
}

/** What one call is to be. */
export type Ask<Result> = {
  readonly url: URL
  /** How long one try may take, from its start to the last byte. */
  readonly timeoutMs: number
  /** The longest quiet that the registry may ask for before this call fails instead of waiting. */
  readonly patienceMs: number
  readonly signal?: AbortSignal | undefined
  /** Failures that another try of the same call cannot mend, beside those that never can. */
  readonly giveUpOn?: readonly string[]
  readonly read: (response: Response) => Promise<Result>
}

/** The result with the time of the last try, until the last byte, and how many tries it took. */
export type Called<Result> = {
  readonly result: Result
  readonly ms: number
  readonly tries: number
}

/** Asks the registry for one thing. Throws RegistryError and nothing else. */
export type Call = <Result>(ask: Ask<Result>) => Promise<Called<Result>>

/**
 * Makes the one way to the registry: GETs that keep a pace together, go under the name that is answered, follow the registry's own redirects,
 * honour its wish for quiet and are tried again after network errors, time-outs, 429 and 5xx, and after nothing else.
 */
export function createCall(options: CallOptions): Call {
  const { tries = 3, backoffMs = 1_000, gapMs = 1_000, quietMs = QUIET_MS, onOutcome } = options
  const pace = options.pace ?? createPace(gapMs, () => performance.now())
  const agents = createUserAgents(options.userAgent, options.onNotice ?? (() => {}))

  /** The same question under each name in turn, until one is not refused. */
  async function underAnyName<Result>(url: URL, ask: Ask<Result>): Promise<Try<Result>> {
    let refusal: unknown = null
    for (const agent of agents.inOrder()) {
      await takeTurn(pace, ask)
      try {
        const answer = await tryOnce(url, agent, ask)
        onOutcome?.('ok')
        agents.keep(agent)
        return answer
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error
        onOutcome?.(error.kind)
        if (error.waitMs !== null || error.kind === 'busy') pace.beQuiet(error.waitMs ?? quietMs)
        if (error.kind !== 'refused') throw error
        refusal = error
      }
    }
    throw refusal
  }

  async function attempt<Result>(ask: Ask<Result>) {
    let url = ask.url
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const answer = await underAnyName(url, ask)
      if (answer.next === null) return answer
      url = answer.next
    }
    throw new RegistryError('moved', 'too many redirects')
  }

  return async (ask) => {
    const worthIt = ({ kind, worthAnotherTry }: RegistryError) =>
      worthAnotherTry && !ask.giveUpOn?.includes(kind) && pace.quietLeft() <= ask.patienceMs
    try {
      const how = { tries, backoffMs, signal: ask.signal, worthIt, onFailure: options.onFailure }
      const { result: answer, tries: tried } = await retry(() => attempt(ask), how)
      return { result: answer.result, ms: answer.ms, tries: tried }
    } catch (error) {
      throw ask.signal?.aborted ? new RegistryError('stopped') : error
    }
  }
}

async function takeTurn(pace: Pace, { patienceMs, signal }: Ask<unknown>): Promise<void> {
  const quiet = pace.quietLeft()
  if (quiet > patienceMs) throw new RegistryError('busy', null, quiet)
  await pace.take(signal, patienceMs)
}

type Try<Result> =
  | { readonly next: URL }
  | { readonly next: null; readonly result: Result; readonly ms: number }

/** One GET. The time-out covers the body too, so that an answer which trickles in cannot hold us. */
async function tryOnce<Result>(
  url: URL,
  agent: UserAgent,
  { timeoutMs, signal, read }: Ask<Result>,
): Promise<Try<Result>> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const started = performance.now()
  try {
    const response = await fetch(url, {
      headers: {
        accept: 'application/json',
        ...(agent === null ? {} : { 'user-agent': agent }),
      },
      redirect: 'manual',
      cache: 'no-store',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    })
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel()
      return { next: nextAddress(response.headers.get('location'), url) }
    }
    if (response.status !== 200) throw await statusError(response)
    const result = await read(response)
    return { next: null, result, ms: performance.now() - started }
  } catch (error) {
    if (error instanceof RegistryError) throw error
    if (timeout.aborted) throw new RegistryError('timeout', `no answer in ${timeoutMs / 1000} s`)
    throw new RegistryError('unreachable', networkCode(error))
  }
}

async function statusError(response: Response): Promise<RegistryError> {
  const words = await firstWords(response)
  const detail = `status ${response.status}${words === '' ? '' : `: ${words}`}`
  const kind = kindOfStatus(response.status, words)
  return new RegistryError(kind, detail, retryAfter(response.headers))
}

/** Node's name for what went wrong, such as ECONNREFUSED; null where it gives none. */
function networkCode(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null
  return cause instanceof Error && 'code' in cause ? String(cause.code) : null
}
