import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasRedis, type RedisServer, startRedis } from '#e2e/support/instances/redis-server'
import { copyOf } from '#e2e/support/records/catalogue-of'
import { createPace, type SharedTurn } from '../../../registry-client/call/pace.ts'
import { NO_HISTORY } from '../../changes/change.ts'
import { createRedisAnswers } from './redis-answers.ts'
import { createRedisBudget } from './redis-budget.ts'
import { createRedisLink, type RedisLink, redisKey } from './redis-link.ts'
import { createRedisStore } from './redis-store.ts'
import { createRedisTurn } from './redis-turn.ts'
import type { News, Store } from './store.ts'

const ALONE: SharedTurn = { claim: async () => 0, beQuiet: () => {} }

/** An instance that has nothing of its own. */
const NOTHING: Store = {
  load: async () => null,
  loadHistory: async () => null,
  standing: async () => null,
  lead: async () => null,
  state: () => ({ kind: 'memory', reachable: false }),
}

describe.runIf(hasRedis)('what instances share in Redis', () => {
  let server: RedisServer
  let links: RedisLink[] = []
  let lines: string[] = []

  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.stop())

  /** Two instances of an empty server. */
  beforeEach(async () => {
    lines = []
    links = [1, 2].map(() => createRedisLink(server.url, (line) => lines.push(line)))
    await links[0]?.askPatiently((redis) => redis.flushAll())
    return () => {
      for (const link of links) link.end()
    }
  })

  const each = <Part>(make: (link: RedisLink) => Part) => {
    const [one, other] = links.map(make)
    if (one === undefined || other === undefined) throw new Error('There are two.')
    return [one, other] as const
  }

  const run = async <Answer>(
    command: (redis: Parameters<Parameters<RedisLink['ask']>[0]>[0]) => Promise<Answer>,
  ) => (await links[0]?.askPatiently(command))?.answer

  it('is a budget that is spent for both, and refilled by time', async () => {
    const limits = { all: { burst: 3, everyMs: 200 }, each: { burst: 2, everyMs: 60_000 } }
    const [one, other] = each((link) => createRedisBudget(link, limits, async () => 0))
    expect([await one('a'), await other('a'), await one('b')]).toEqual([0, 0, 0])
    expect(await other('a')).toBeGreaterThan(50_000)
    const wait = await other('c')
    expect(wait).toBeLessThanOrEqual(200)
    await sleep(wait)
    expect(await one('c')).toBe(0)
  })

  it('holds no address, and nothing of a client whose share is whole again', async () => {
    const limits = { all: { burst: 3, everyMs: 50 }, each: { burst: 2, everyMs: 50 } }
    const [one] = each((link) => createRedisBudget(link, limits, async () => 0))
    await one('192.0.2.7')
    expect(JSON.stringify(await run((redis) => redis.keys('*')))).not.toContain('192.0.2.7')
    await expect.poll(() => run((redis) => redis.keys('*'))).toEqual([])
  })

  it('is a turn that comes once in a while for both, and quiet for both', async () => {
    const elapsed = () => performance.now()
    const turns = each((link) => createRedisTurn(link, ALONE))
    const [one, other] = turns.map((turn) => createPace(100, elapsed, turn))
    const starts = await Promise.all(
      [one, other, one, other].map(async (pace) => {
        await pace?.take(undefined)
        return elapsed()
      }),
    )
    expect(Math.max(...starts) - Math.min(...starts)).toBeGreaterThan(250)
    turns[0].beQuiet(60_000)
    await expect.poll(() => turns[1].claim(100)).toBeGreaterThan(50_000)
    await expect(other?.take(undefined, 1_000)).rejects.toMatchObject({ kind: 'busy' })
  })

  it('is a turn also where somebody else wrote its key to stay for ever', async () => {
    const [one, other] = each((link) => createRedisTurn(link, ALONE))
    await run((redis) => redis.set(redisKey('turn'), '1'))
    expect(await one.claim(60_000)).toBe(0)
    expect(await other.claim(60_000)).toBeGreaterThan(50_000)
  })

  it('says when it is the password that is wrong', async () => {
    const told: string[] = []
    const { host } = new URL(server.url)
    const link = createRedisLink(`redis://somebody:wrong@${host}`, (line) => told.push(line))
    links.push(link)
    await expect
      .poll(() => told)
      .toEqual([expect.stringMatching(/^Redis refuses the name or the password in REDIS_URL:/)])
  })

  it('is what the registry answered about a trial, also that it has none', async () => {
    const [one, other] = each(createRedisAnswers)
    const readAt = '2026-11-22T10:00:00.000Z'
    one.set('NCT00000001', { raw: { any: 'record', text: '≥ 1' }, readAt })
    one.set('NCT00000002', { raw: null, readAt })
    await expect
      .poll(() => other.get('NCT00000001'))
      .toEqual({ raw: { any: 'record', text: '≥ 1' }, readAt })
    await expect.poll(() => other.get('NCT00000002')).toEqual({ raw: null, readAt })
    expect(await other.get('NCT00000003')).toBeNull()
    const left = await run((redis) => redis.pTTL(redisKey('trial:NCT00000001')))
    expect(left).toBeGreaterThan(3_500_000)
  })

  const newsOf = (readAt: string): News => ({
    standing: {
      mark: readAt,
      copyReadAt: readAt,
      source: 'live',
      trouble: null,
      heldBack: null,
      checkedAt: readAt,
      waitMs: 600_000,
    },
    history: NO_HISTORY,
    copy: copyOf([{ any: 'record' }], { readAt }),
    replaced: null,
  })

  it('is one lead, which is lost when its time has run out, and with it the right to write', async () => {
    const warn = (line: string) => lines.push(line)
    const [one, other] = each((link) => createRedisStore({ link, own: NOTHING, warn }))
    const former = await one.lead()
    expect(await other.lead()).toBeNull()
    // As if it had stood still until its lock expired.
    await run((redis) => redis.del(redisKey('lead')))
    const next = await other.lead()
    expect([await former?.stillMine(), await next?.stillMine()]).toEqual([false, true])
    await next?.publish(newsOf('2026-11-22T11:00:00.000Z'))
    await former?.publish(newsOf('2026-11-22T10:00:00.000Z'))
    expect((await one.load())?.readAt).toBe('2026-11-22T11:00:00.000Z')
    expect((await one.standing())?.copyReadAt).toBe('2026-11-22T11:00:00.000Z')
    expect(await one.loadHistory()).toEqual(NO_HISTORY)
    expect(lines).toEqual([expect.stringContaining('Another instance has taken over')])
    // Its release must not open the other one's lock.
    await former?.release()
    expect(await one.lead()).toBeNull()
    await next?.release()
    const last = await one.lead()
    expect(last).not.toBeNull()
    await last?.release()
  })

  it('keeps the lead for a quarter of a minute at most after its holder is gone', async () => {
    const [one] = each((link) => createRedisStore({ link, own: NOTHING, warn: () => {} }))
    const lead = await one.lead()
    const left = await run((redis) => redis.pTTL(redisKey('lead')))
    expect(left).toBeLessThanOrEqual(15_000)
    expect(left).toBeGreaterThan(5_000)
    await lead?.release()
  })
})
