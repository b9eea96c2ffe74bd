import type { SharedTurn } from '../../../registry-client/call/pace.ts'
import { type RedisLink, redisKey } from './redis-link.ts'

const KEYS = [redisKey('turn'), redisKey('quiet')]

/**
 * 0 and the turn, or how long to wait: more than the gap while the registry wants quiet. The server's own clock counts, by the expiry of keys; a key without
 * one is none of ours, and nobody would ever take it away.
 */
const CLAIM = `
local quiet = redis.call('PTTL', KEYS[2])
if quiet > 0 then return math.max(quiet, ARGV[1] + 1) end
local taken = redis.call('PTTL', KEYS[1])
if taken < 0 then
  redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
  return 0
end
return math.min(math.max(taken, 1), ARGV[1])`

const BE_QUIET = `
if redis.call('PTTL', KEYS[2]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[2], '1', 'PX', ARGV[1]) end
return 1`

/** The turn of the instances that share a Redis server; `own` where that does not answer. */
export function createRedisTurn(link: RedisLink, own: SharedTurn): SharedTurn {
  const run = (script: string, milliseconds: number) =>
    link.ask((redis) =>
      redis.eval(script, { keys: KEYS, arguments: [String(Math.ceil(milliseconds))] }),
    )
  return {
    async claim(gapMs) {
      if (gapMs < 1) return 0
      const got = await run(CLAIM, gapMs)
      return got === null ? own.claim(gapMs) : Number(got.answer)
    },
    beQuiet(ms) {
      own.beQuiet(ms)
      if (ms >= 1) void run(BE_QUIET, ms)
    },
  }
}
