import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How long others had to wait while something ran in this process, in milliseconds. */
export type LoopDelay = {
  /** How late a timer of one millisecond came: in 99 of 100 cases no later than this, and at most. */
  readonly p99Ms: number
  readonly maxMs: number
  /** The most that this thread worked between two turns of the loop, in processor time: what other programs on the machine do is not in it. */
  readonly longestWorkMs: number
  /** How long it took in all. */
  readonly ms: number
}

const TICK_MS = 1
const NANOSECONDS = 1e6
const MICROSECONDS = 1e3

/** Measures the event loop from the start of some work to its end. Needs Node 24. */
export async function loopDelayOf(work: () => Promise<unknown>): Promise<LoopDelay> {
  const delays = monitorEventLoopDelay({ resolution: TICK_MS })
  const longest = watchWork()
  const started = performance.now()
  delays.enable()
  await work()
  delays.disable()
  return {
    p99Ms: delays.percentile(99) / NANOSECONDS,
    maxMs: delays.max / NANOSECONDS,
    longestWorkMs: longest(),
    ms: performance.now() - started,
  }
}

/** Looks at the processor time of this thread at each turn of the loop, until what it gives is called: that ends it and gives the most in one turn. */
function watchWork(): () => number {
  let last = workedMs()
  let most = 0
  const look = () => {
    const now = workedMs()
    most = Math.max(most, now - last)
    last = now
  }
  const timer = setInterval(look, TICK_MS)
  return () => {
    clearInterval(timer)
    look()
    return most
  }
}

function workedMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / MICROSECONDS
}
