import type { SharedTurn } from '../../../registry-client/call/pace.ts'
import { type Budget, type BudgetLimits, createBudget } from '../engine/budget.ts'
import { NO_SHARED_ANSWERS, type SharedAnswers } from '../single/shared-answers.ts'
import { createFileStore } from './file-store.ts'
import { createFolderStore } from './folder-store.ts'
import { createFolderTurn } from './folder-turn.ts'
import { createRedisAnswers } from './redis-answers.ts'
import { createRedisBudget } from './redis-budget.ts'
import { createRedisLink } from './redis-link.ts'
import { createRedisStore } from './redis-store.ts'
import { createRedisTurn } from './redis-turn.ts'
import { redisUrlProblem, withoutPassword } from './redis-url.ts'
import type { Store } from './store.ts'

/** All that instances have in common. */
export type Sharing = {
  readonly store: Store
  readonly turn: SharedTurn
  readonly budget: Budget
  readonly answers: SharedAnswers
  /** Lets go of the server, if there is one. */
  end(): void
}

export type SharingOptions = {
  readonly folder: string
  /** The Redis or Valkey server; undefined or empty for none. */
  readonly redisUrl: string | undefined
  readonly limits: BudgetLimits
  readonly warn: (sentence: string) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds on a clock that never jumps. */
  readonly elapsed: () => number
}

/** What is shared by the processes of a folder; with a Redis server, by all instances that know it. An address that cannot be one is told to `warn` and left alone. */
export function createSharing(options: SharingOptions): Sharing {
  const { folder, redisUrl, limits, warn, now, elapsed } = options
  const files = createFileStore({ folder, warn, now })
  const own: Sharing = {
    store: createFolderStore({ folder, files, warn }),
    turn: createFolderTurn(folder, now),
    budget: createBudget(limits, elapsed),
    answers: NO_SHARED_ANSWERS,
    end: () => {},
  }
  if (!redisUrl) return own
  const problem = redisUrlProblem(redisUrl)
  if (problem !== null) {
    warn(
      `REDIS_URL: "${withoutPassword(redisUrl)}" ${problem}. This instance shares by its folder.`,
    )
    return own
  }
  const link = createRedisLink(redisUrl, warn)
  return {
    store: createRedisStore({ link, own: own.store, warn }),
    turn: createRedisTurn(link, own.turn),
    budget: createRedisBudget(link, limits, own.budget),
    answers: createRedisAnswers(link),
    end: link.end,
  }
}
