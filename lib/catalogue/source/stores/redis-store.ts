import { RESP_TYPES } from 'redis'
import { readHistory, savedHistory } from '../../changes/change.ts'
import { readCopy } from '../copy.ts'
import { packed, unpacked } from './packed.ts'
import { type Answered, type Redis, type RedisLink, redisKey } from './redis-link.ts'
import { readStanding } from './standing.ts'
import { LEAD_MS, type Lead, type News, type Store } from './store.ts'

/** A copy is a megabyte or two, and no page waits for it, in milliseconds. */
const LARGE_WITHIN = 3_000

const LOCK = redisKey('lead')
const FENCE = redisKey('fence')
const STANDING = redisKey('standing')
const COPY = redisKey('copy')
const HISTORY = redisKey('history')

/** Takes the lock under a token of one's own and gives the number of this turn; nothing while another one has it. Asked twice, it is taken once. */
const TAKE = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return tonumber(redis.call('GET', KEYS[2])) end
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return false end
return redis.call('INCR', KEYS[2])`

/** 1 where the lock is still one's own, for as long again. */
const EXTEND = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`

const RELEASE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`

/** Writes all at once, but only for the last one that took the lock. */
const PUBLISH = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
for at = 2, #KEYS do redis.call('SET', KEYS[at], ARGV[at]) end
return 1`

export type RedisStoreOptions = {
  readonly link: RedisLink
  /** What this instance goes on with by itself, and which gets everything too. */
  readonly own: Store
  readonly warn: (sentence: string) => void
}

/** The store of the instances that share a Redis server. Whenever that does not answer, it is the instance's own. */
export function createRedisStore({ link, own, warn }: RedisStoreOptions): Store {
  async function kept<Value>(
    key: string,
    what: string,
    read: (value: unknown) => Value | null,
  ): Promise<Value | null> {
    const got = await link.ask((redis) => inBytes(redis).get(key), LARGE_WITHIN)
    if (got === null || got.answer === null) return null
    const value = read(await unpacked(got.answer))
    if (value === null) warn(`The ${what} in Redis is damaged, so it is not used.`)
    return value
  }

  async function take(token: string): Promise<number | 'taken' | null> {
    const how = { keys: [LOCK, FENCE], arguments: [token, String(LEAD_MS)] }
    const got = await link.askPatiently((redis) => redis.eval(TAKE, how))
    if (got === null) return null
    return typeof got.answer === 'number' ? got.answer : 'taken'
  }

  /** False where another one has the lock; true also where nobody can be asked. */
  async function extend(token: string): Promise<boolean> {
    const how = { keys: [LOCK], arguments: [token, String(LEAD_MS)] }
    const got = await link.askPatiently((redis) => redis.eval(EXTEND, how))
    return got === null || got.answer === 1
  }

  /** Whether this instance may go on: only another one's later turn says no. */
  async function publish(fence: number, { standing, history, copy }: News): Promise<boolean> {
    const values = [
      [STANDING, JSON.stringify(standing)],
      ...(history === null ? [] : [[HISTORY, await packed(savedHistory(history))] as const]),
      ...(copy === null ? [] : [[COPY, await packed(copy)] as const]),
    ] as const
    const how = {
      keys: [FENCE, ...values.map(([key]) => key)],
      arguments: [String(fence), ...values.map(([, value]) => value)],
    }
    const got = await link.askPatiently((redis) => redis.eval(PUBLISH, how))
    return got === null || got.answer === 1
  }

  /** The lead over all instances, with the one over the processes of this instance's folder, if it can be had, to write there too. */
  function leadOf(token: string, fence: number, ownLead: Lead | null): Lead {
    let lost = false
    const keeping = setInterval(async () => {
      if (!(await extend(token))) lost = true
    }, LEAD_MS / 3).unref()
    return {
      standing: async () => toldBy(await link.askPatiently((redis) => redis.get(STANDING))),
      stillMine: async () => !lost && extend(token),
      async publish(news) {
        if (await publish(fence, news)) await ownLead?.publish(news)
        else warn('Another instance has taken over from this one, so its copy is not shared.')
      },
      async release() {
        clearInterval(keeping)
        const how = { keys: [LOCK], arguments: [token] }
        await link.askPatiently((redis) => redis.eval(RELEASE, how))
        await ownLead?.release()
      },
    }
  }

  /** An empty server is told from an absent one: it is to get the copy. */
  const toldBy = (got: Answered<string | null>) =>
    got === null ? own.standing() : readStanding(parsed(got.answer))

  return {
    load: async () => (await kept(COPY, 'copy', readCopy)) ?? own.load(),
    loadHistory: async () => (await kept(HISTORY, 'history', readHistory)) ?? own.loadHistory(),
    standing: async () => toldBy(await link.ask((redis) => redis.get(STANDING))),
    state: () => ({ kind: 'redis', reachable: link.isReachable() }),

    async lead() {
      const token = crypto.randomUUID()
      const fence = await take(token)
      if (fence === null) return own.lead()
      return fence === 'taken' ? null : leadOf(token, fence, await own.lead())
    },
  }
}

const inBytes = (redis: Redis) => redis.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
