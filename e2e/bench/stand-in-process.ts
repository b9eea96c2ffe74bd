import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** The registry stand-in in a process of its own, so that its work is not measured as ours. */
export type StandIn = { readonly url: string; stop(): Promise<void> }

/** Starts it on a file of studies. Throws if it does not start. */
export async function startStandIn(file: string): Promise<StandIn> {
  const child = spawn(process.execPath, ['e2e/stand-in/main.ts', '--port', '0', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit')
  }
  for await (const line of createInterface(child.stdout)) {
    const url = /^Registry stand-in at (\S+)$/.exec(line)?.[1]
    if (url !== undefined) return { url, stop }
  }
  throw new Error('The registry stand-in did not start.')
}
