import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks'

/** How long others had to wait while something ran in this process, in milliseconds: in 99 of 100 cases no longer than `p99`, and at most. */
export type LoopDelay = {
  /** How late a timer of one millisecond came. Whatever else the machine does is in it. */
  readonly waited: { readonly p99: number; readonly most: number }
  /** How much processor time this thread took between two turns of the loop. What other programs and threads do is not in it. */
  readonly worked: { readonly p99: number; readonly most: number }
  /** How long it took in all. */
  readonly ms: number
}

const TICK_MS = 1
const NANOSECONDS = 1e6
const MICROSECONDS = 1e3

/** Measures the event loop from the start of some work to its end. Needs Node 24. */
export async function loopDelayOf(work: () => Promise<unknown>): Promise<LoopDelay> {
  const waited = monitorEventLoopDelay({ resolution: TICK_MS })
  const stopWatching = watchWork()
  const started = performance.now()
  waited.enable()
  await work()
  waited.disable()
  const worked = stopWatching()
  return {
    waited: { p99: waited.percentile(99) / NANOSECONDS, most: waited.max / NANOSECONDS },
    worked: { p99: worked.percentile(99) / MICROSECONDS, most: worked.max / MICROSECONDS },
    ms: performance.now() - started,
  }
}

/** Notes the processor time of this thread at each turn of the loop, in microseconds, until what it gives is called. */
function watchWork() {
  const worked = createHistogram()
  let last = workedSoFar()
  const note = () => {
    const now = workedSoFar()
    // A histogram takes no 0.
    worked.record(Math.max(1, now - last))
    last = now
  }
  const timer = setInterval(note, TICK_MS)
  return () => {
    clearInterval(timer)
    note()
    return worked
  }
}

function workedSoFar(): number {
  const { user, system } = process.threadCpuUsage()
  return Math.round(user + system)
}
