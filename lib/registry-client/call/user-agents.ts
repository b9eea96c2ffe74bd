import manifest from '../../../package.json' with { type: 'json' }

/** Says who asks and why, as a polite program does. Never the name of a browser. */
export const NAMED_AGENT = `GutCheckMS/${manifest.version} (finds gut trials in multiple sclerosis)`

/** A User-Agent header; null leaves it to the runtime, which sends a name of its own ("node"). */
export type UserAgent = string | null

export type UserAgents = {
  /** What to call ourselves, the one that worked last first. */
  inOrder(): readonly UserAgent[]
  /** Keeps the one that worked. */
  keep(worked: UserAgent): void
}

/**
 * The names to try. Reports of 2026 have the service refuse programs that name themselves while it answers a runtime's own name, and
 * the other way round, so a refusal of one is not a refusal of us. A name that was set is the only one, and so is the runtime's own where null was set; an
 * empty one is none. `onChange` is told, once for each change, which one answers.
 */
export function createUserAgents(
  set: UserAgent | undefined,
  onChange: (sentence: string) => void,
): UserAgents {
  let order: readonly UserAgent[] = set || set === null ? [set] : [NAMED_AGENT, null]
  return {
    inOrder: () => order,
    keep(worked) {
      if (worked === order[0]) return
      onChange(
        `ClinicalTrials.gov refuses the User-Agent ${called(order[0])} and answers ${called(worked)}: that one is used from now on. CTGOV_USER_AGENT sets another.`,
      )
      order = [worked, ...order.filter((other) => other !== worked)]
    },
  }
}

const called = (agent: UserAgent | undefined) => (agent ? `"${agent}"` : 'the runtime’s own')
