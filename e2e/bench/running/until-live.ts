import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { App } from '../../support/start-app.ts'

const freshness = z.object({ source: z.enum(['live', 'saved', 'offline']) })

/** How long it takes from now on until an app shows live data, in milliseconds. Throws, with what the app printed, if it takes longer than `withinMs`, and where the app ends. */
export async function untilLive(app: App, withinMs: number): Promise<number> {
  const started = performance.now()
  while (performance.now() - started < withinMs) {
    const answer = await fetch(`${app.url}/api/freshness`)
    if (freshness.parse(await answer.json()).source === 'live') return performance.now() - started
    await pause(100)
  }
  throw new Error(`The app did not go live. It printed:\n${app.output()}`)
}
