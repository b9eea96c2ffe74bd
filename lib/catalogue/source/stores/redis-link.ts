import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, ErrorReply } from 'redis'

/** How long a question may take that a page waits for, in milliseconds. A page asks two of them. */
const SMALL_WITHIN = 250
/** How long a question may take that nobody waits for, for how long a slow server is asked again, and when it counts as away, in milliseconds. */
const PATIENCE = 3_000
/** How long the first connection may take before an instance goes on by itself, in milliseconds. */
const START_WITHIN = 400
/** A server that was away is back when it answers in half the time that it has, so that it does not come and go, in milliseconds. */
const BACK_WITHIN = 125
/** How often it is looked after, in milliseconds. */
const LOOK_EVERY = 1_000
const LONGEST_RECONNECT = 2_000

/** Before all keys. The number is that of the form in which values are kept; the braces keep all keys on one node of a cluster. */
const PREFIX = '{gutcheck:1}:'

/** The key of a value that instances share. */
export const redisKey = (name: string): string => `${PREFIX}${name}`

function connection(url: string) {
  return createClient({
    url,
    RESP: 2,
    // Whoever asks while it is away is to go on without it, not to wait.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: LONGEST_RECONNECT,
      reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, LONGEST_RECONNECT),
    },
  })
}

export type Redis = ReturnType<typeof connection>

export type Answered<Answer> = { readonly answer: Answer } | null

/** The connection to a Redis server that may be absent, slow, or away for a while. */
export type RedisLink = {
  /**
   * What it answers; null where it does not within `withinMs` (default 250), refuses, or is known to be away: then nobody waits. Never throws. An answer that comes later is
   * dropped; what was asked for may have been done.
   */
  ask<Answer>(
    command: (redis: Redis) => Promise<Answer>,
    withinMs?: number,
  ): Promise<Answered<Answer>>
  /** The same for what no page waits for, and what must not be taken for undone because the server or this process is busy: asks again for some seconds, so that `command` may be run twice. */
  askPatiently<Answer>(command: (redis: Redis) => Promise<Answer>): Promise<Answered<Answer>>
  isReachable(): boolean
  end(): void
}

type Absence =
  | 'cannot be reached'
  | 'does not answer in time'
  | 'refuses the name or the password in REDIS_URL'

const absenceOf = (error: unknown): Absence =>
  error instanceof ErrorReply &&
  /^(?:WRONGPASS|NOAUTH|ERR (?:AUTH|invalid password))/.test(error.message)
    ? 'refuses the name or the password in REDIS_URL'
    : 'cannot be reached'

/** Connects, and goes on trying for as long as the process lives. `warn` is told once when it goes away and once when it is back, whoever asks meanwhile. */
export function createRedisLink(url: string, warn: (sentence: string) => void): RedisLink {
  const redis = connection(url)
  const refusals = new Set<string>()
  let state: 'starting' | 'here' | 'away' = 'starting'
  /** Whether `warn` knows that it is away: one late answer is not worth a line, and spares the next ones their wait all the same. */
  let isTold = false
  /** Why it could not be connected to, since it last could be; null until then, while a first connection is on its way. */
  let trouble: Absence | null = null
  const begun = performance.now()

  function leave(why: Absence): void {
    state = 'away'
    if (isTold) return
    isTold = true
    warn(`Redis ${why}: this instance goes on by itself, and shares again when Redis is back.`)
  }

  function arrive(): void {
    if (isTold) warn('Redis is back: this instance shares with the others again.')
    isTold = false
    state = 'here'
  }

  async function look(): Promise<void> {
    if (!redis.isReady) {
      if (trouble !== null || performance.now() - begun > PATIENCE)
        leave(trouble ?? 'cannot be reached')
      return
    }
    const limit = isTold ? BACK_WITHIN : PATIENCE
    const pong = await within(redis.ping(), limit).catch(() => null)
    if (pong !== null) return arrive()
    leave('does not answer in time')
  }

  redis.on('ready', () => {
    trouble = null
  })
  const refused = new Promise<void>((resolve) => {
    redis.on('error', (error) => {
      trouble = absenceOf(error)
      resolve()
    })
  })
  const connected = redis.connect().then(look, () => {})
  const late = sleep(START_WITHIN, undefined, { ref: false })
  const started = Promise.race([connected, refused, late]).then(() => {
    if (state !== 'starting') return
    if (trouble !== null) leave(trouble)
    else state = 'away'
  })
  const looking = setInterval(() => void look(), LOOK_EVERY).unref()

  async function ask<Answer>(
    command: (redis: Redis) => Promise<Answer>,
    withinMs = SMALL_WITHIN,
  ): Promise<Answered<Answer>> {
    if (state === 'starting') await started
    if (state !== 'here') return null
    try {
      const answer = await within(command(redis), withinMs)
      if (answer === null) state = 'away'
      return answer
    } catch (error) {
      if (error instanceof ErrorReply) refuse(error.message)
      else leave('cannot be reached')
      return null
    }
  }

  async function askPatiently<Answer>(command: (redis: Redis) => Promise<Answer>) {
    const until = performance.now() + PATIENCE
    for (;;) {
      const answered = await ask(command, PATIENCE)
      const isSlow = state === 'away' && (redis.isReady || trouble === null)
      if (answered !== null || !isSlow || performance.now() > until) return answered
      await sleep(BACK_WITHIN)
      await look()
    }
  }

  return {
    ask,
    askPatiently,
    isReachable: () => state === 'here',
    end() {
      clearInterval(looking)
      redis.destroy()
    },
  }

  /** A server that is full or may not be written refuses each time: that is told once. */
  function refuse(message: string): void {
    const code = message.split(' ')[0] ?? ''
    if (refusals.has(code)) return
    refusals.add(code)
    warn(`Redis refuses what this instance asks, which goes on by itself: ${message}`)
  }
}

/** What comes within a time, or null. A process that was busy for that long itself first takes what has come meanwhile. */
async function within<Answer>(
  asked: Promise<Answer>,
  milliseconds: number,
): Promise<Answered<Answer>> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => setImmediate(() => resolve(null)), milliseconds)
  try {
    return await Promise.race([asked.then((answer) => ({ answer })), late])
  } finally {
    clearTimeout(timer)
  }
}
