import { createHash } from 'node:crypto'
import type { Budget, BudgetLimits } from '../engine/budget.ts'
import { type RedisLink, redisKey } from './redis-link.ts'

/**
 * As `createBudget` reckons, for two budgets at once: each key holds when its budget will be whole again, on the server's clock, and is gone by then. 0, or how many milliseconds to wait.
 */
const SPEND = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local after, wait = {}, 0
for at = 1, 2 do
  local burst, every = tonumber(ARGV[2 * at - 1]), tonumber(ARGV[2 * at])
  after[at] = math.max(tonumber(redis.call('GET', KEYS[at]) or '0'), now) + every
  wait = math.max(wait, after[at] - now - burst * every)
end
if wait > 0 then return math.ceil(wait) end
for at = 1, 2 do
  redis.call('SET', KEYS[at], string.format('%.0f', after[at]), 'PX', string.format('%.0f', after[at] - now))
end
return 0`

/** The budget of the instances that share a Redis server; `own` where that does not answer. Addresses of clients are kept as hashes, for as long as their share is not whole. */
export function createRedisBudget(
  link: RedisLink,
  { all, each }: BudgetLimits,
  own: Budget,
): Budget {
  const limits = [all, each].flatMap(({ burst, everyMs }) => [String(burst), String(everyMs)])
  return async (client) => {
    const name = createHash('sha256').update(client).digest('base64url').slice(0, 22)
    const keys = [redisKey('budget'), redisKey(`budget:${name}`)]
    const got = await link.ask((redis) => redis.eval(SPEND, { keys, arguments: limits }))
    return got === null ? own(client) : Number(got.answer)
  }
}
