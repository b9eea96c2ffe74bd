import { RESP_TYPES } from 'redis'
import { z } from 'zod'
import type { SharedAnswers } from '../single/shared-answers.ts'
import { packed, unpacked } from './packed.ts'
import { type RedisLink, redisKey } from './redis-link.ts'

/** How long an answer is kept, in milliseconds. */
const KEEP_MS = 3_600_000

const answeredSchema = z.object({ raw: z.unknown(), readAt: z.iso.datetime() })

const keyOf = (nctId: string) => redisKey(`trial:${nctId}`)

/** The answers about single trials of the instances that share a Redis server. */
export function createRedisAnswers(link: RedisLink): SharedAnswers {
  return {
    async get(nctId) {
      const got = await link.ask((redis) =>
        redis.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }).get(keyOf(nctId)),
      )
      if (got === null || got.answer === null) return null
      return answeredSchema.safeParse(await unpacked(got.answer)).data ?? null
    },
    set(nctId, answered) {
      const expiration = { type: 'PX', value: KEEP_MS } as const
      void packed(answered).then((bytes) =>
        link.ask((redis) => redis.set(keyOf(nctId), bytes, { expiration })),
      )
    },
  }
}
