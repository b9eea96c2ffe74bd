export type TurnLimits = {
  /** How many are at work at once. */
  readonly atOnce: number
  /** How many of them are for one client. */
  readonly each: number
  /** How many may wait for their turn. */
  readonly waiting: number
  /** How many of them are one client's. */
  readonly waitingEach: number
}

/** Does `work` for a client when its turn comes; `busy` at once where too many wait already. Rejects as `work` does. */
export type Turns = <T>(client: string, work: () => Promise<T>) => Promise<T | 'busy'>

/** Turns go round by client, so that one who asks for much waits for their own and keeps nobody else waiting. */
export function createTurns({ atOnce, each, waiting, waitingEach }: TurnLimits): Turns {
  /** Those who wait, by client; the client that has waited longest for a turn stands first. */
  const queues = new Map<string, (() => void)[]>()
  const working = new Map<string, number>()
  let atWork = 0
  let inQueue = 0

  const count = (client: string) => working.get(client) ?? 0

  function begin(client: string, queue: (() => void)[]): void {
    queues.delete(client)
    const start = queue.shift()
    if (queue.length > 0) queues.set(client, queue)
    inQueue -= 1
    atWork += 1
    working.set(client, count(client) + 1)
    start?.()
  }

  function next(): void {
    for (const [client, queue] of [...queues]) {
      if (atWork >= atOnce) return
      if (count(client) < each) begin(client, queue)
    }
  }

  function end(client: string): void {
    atWork -= 1
    if (count(client) > 1) working.set(client, count(client) - 1)
    else working.delete(client)
    next()
  }

  return async (client, work) => {
    const queue = queues.get(client) ?? []
    if (inQueue >= waiting || queue.length >= waitingEach) return 'busy'
    await new Promise<void>((resolve) => {
      queue.push(resolve)
      queues.set(client, queue)
      inQueue += 1
      next()
    })
    try {
      return await work()
    } finally {
      end(client)
    }
  }
}
