import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { OneTrial } from '#lib/catalogue/catalogue'
import type { Served } from './serve-source.ts'

/** The app's source of data in a process of its own. */
export type Instance = {
  look(): Promise<Served>
  open(nctId: string, client: string): Promise<OneTrial>
  /** Everything that it told whoever runs it. */
  lines(): readonly string[]
  /** Ends it as a power cut does. */
  kill(): Promise<void>
}

/** Starts one with these settings. Resolves when it can be asked, and before it has read anything. */
export async function startInstance(env: {
  readonly CTGOV_API_URL: string
  readonly DATA_DIR: string
  readonly REDIS_URL?: string
}): Promise<Instance> {
  const child = spawn(process.execPath, ['e2e/support/instances/serve-source.ts'], {
    env: { ...process.env, REDIS_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  createInterface(child.stderr).on('line', (line) => lines.push(line))
  const [first] = await once(createInterface(child.stdout), 'line')
  const url = `http://127.0.0.1:${/\d+$/.exec(String(first))?.[0]}`
  const ask = async (path: string) => (await fetch(`${url}${path}`)).json()
  return {
    look: () => ask('/'),
    open: (nctId, client) => ask(`/${nctId}?client=${client}`),
    lines: () => lines,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
