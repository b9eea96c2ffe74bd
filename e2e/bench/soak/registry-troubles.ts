import type { Faults } from '../../stand-in/faults/faults.ts'
import type { Registry } from '../../stand-in/running-registry.ts'

/** The ways in which it fails, one after the other: faults of its own, silence, answers cut off, a wish for quiet, web pages. */
const TROUBLES: readonly Partial<Faults>[] = [
  { instead: 500 },
  { delayMs: 4_000 },
  { instead: 'drop midway' },
  { instead: 503, retryAfter: '5' },
  { instead: 'cut json' },
  { instead: 'stall' },
  { instead: 'html' },
  { instead: 'trickle' },
]

/** Long enough for a call to meet it, which come one a second, and short enough that none is the usual state. */
const TURN_MS = 5_000

/** Lets the registry fail half of the time, beginning now; each time that it is well again, its data are newer. Returns what ends that, with the registry well. */
export function startTroubles(registry: Registry): () => void {
  let turn = 0
  const next = () => {
    const trouble = turn % 2 === 0 ? TROUBLES[(turn / 2) % TROUBLES.length] : undefined
    if (trouble) registry.misbehave(trouble)
    else {
      registry.behave()
      registry.setDataTimestamp(`2026-11-22T09:${String(turn % 60).padStart(2, '0')}:05`)
    }
    turn += 1
  }
  next()
  const timer = setInterval(next, TURN_MS)
  return () => {
    clearInterval(timer)
    registry.behave()
  }
}
