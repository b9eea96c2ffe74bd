import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** How long a server is asked for its first page before we stop asking, in milliseconds. */
const PATIENCE = 60_000

/** Asks a server for a page until it answers, whatever the answer. Resolves to whether it did before `signal` or our patience ended. */
export async function firstAnswer(url: string, signal: AbortSignal): Promise<boolean> {
  const deadline = performance.now() + PATIENCE
  while (!signal.aborted && performance.now() < deadline) {
    if (await answers(url, signal)) return true
    await pause(50)
  }
  return false
}

function answers(url: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { signal }, (response) => {
      response.resume().once('end', () => resolve(true))
    }).once('error', () => resolve(false))
  })
}
