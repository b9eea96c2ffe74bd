import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverIn } from '#lib/commands/build-server'
import { heapFlags, MEMORY_SETTINGS } from '#lib/commands/starting/heap-flags'
import type { Registry } from '../stand-in/running-registry.ts'
import { saveCopyOf } from './records/save-copy.ts'

/** A running copy of the built app. */
export type App = {
  /** Without a slash at the end. */
  readonly url: string
  readonly dataDir: string
  /** The server's process. */
  readonly pid: number
  /** From the start of the server's process to its first whole page, in milliseconds. */
  readonly firstPageMs: number
  /** Everything that the server has printed. */
  output(): string
  /** Ends the server and, unless the folder was given, forgets its data. */
  stop(): Promise<void>
}

export type AppOptions = {
  /** The registry to read, or an address where nobody answers. */
  readonly registry: string
  /** A registry that the app read and saved before this start. */
  readonly knows?: Registry
  /** A folder to keep between two apps; without one, each app has its own. */
  readonly dataDir?: string
  /** The folder of another built app to start in its place. */
  readonly built?: string
  /** More settings. */
  readonly settings?: Readonly<Record<string, string>>
  /** Words of a page to wait for. Without them, the first whole page will do. */
  readonly shows?: string
}

/** Nobody listens on this port of this machine: the registry out of reach. */
export const NO_REGISTRY = 'http://127.0.0.1:9/api/v2'

const serve = (heap: string | undefined) => [...heapFlags(heap), serverIn('.')]
/** Another app is none of ours: Next.js serves it alone. */
const nextStart = (built: string, port: number) => [
  ...['node_modules/next/dist/bin/next', 'start', built],
  ...['--port', String(port), '--hostname', '127.0.0.1'],
]

const START_DEADLINE_MS = 30_000

/** Longer than it may take to end the answers that are under way. */
const END_DEADLINE_MS = 12_000
/** Next.js alone waits for connections that a browser has opened and not used yet: up to a minute. */
const BARE_END_DEADLINE_MS = 3_000

/** Starts the app from the present build and waits for its first page. Throws, with what it printed, if none comes. */
export async function startApp({
  registry,
  knows,
  dataDir,
  built,
  settings = {},
  shows = '</html>',
}: AppOptions): Promise<App> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'gutcheck-app-')))
  if (knows) await saveCopyOf(knows, folder)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let printed = ''
  const started = performance.now()
  const server = spawn(
    process.execPath,
    built === undefined ? serve(settings['HEAP_MB']) : nextStart(built, port),
    {
      env: {
        ...MEMORY_SETTINGS,
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: String(port),
        HOST: '127.0.0.1',
        CTGOV_API_URL: registry,
        DATA_DIR: folder,
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      printed += String(chunk)
    })
  }
  if (!(await firstPage(url, server, shows))) {
    server.kill('SIGKILL')
    throw new Error(`The app gave no page in time. It printed:\n${printed}`)
  }
  return {
    url,
    dataDir: folder,
    pid: server.pid ?? 0,
    firstPageMs: performance.now() - started,
    output: () => printed,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        const exit = once(server, 'exit')
        server.kill('SIGTERM')
        const deadline = built === undefined ? END_DEADLINE_MS : BARE_END_DEADLINE_MS
        const impatient = setTimeout(() => server.kill('SIGKILL'), deadline)
        await exit
        clearTimeout(impatient)
      }
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

async function firstPage(url: string, server: ChildProcess, shows: string): Promise<boolean> {
  const deadline = performance.now() + START_DEADLINE_MS
  while (performance.now() < deadline && server.exitCode === null) {
    const page = await fetch(url).then(
      (response) => response.text(),
      () => null,
    )
    if (page?.includes(shows)) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
