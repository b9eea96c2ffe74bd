import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startTcpProxy } from './tcp-proxy.ts'

/** A real server that keeps nothing on the disk, behind a way that can be made slow. The address stays while the server is away. */
export type RedisServer = {
  readonly url: string
  /** Ends it as a power cut does: what it held is gone. */
  kill(): Promise<void>
  /** Starts it again, empty, at the same address. */
  restart(): Promise<void>
  /** How long each piece of an answer is held up from now on, in milliseconds. */
  delay(milliseconds: number): void
  stop(): Promise<void>
}

const BINARY = ['redis-server', 'valkey-server'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)

/** Whether this machine has a Redis or a Valkey. The tests that need one are left out where it has none, and this says so. */
export const hasRedis = BINARY !== undefined

if (!hasRedis) {
  console.warn(
    'NOT RUN: the tests of several instances on Redis, because neither redis-server nor valkey-server is here (apt-get install redis-server).',
  )
}

/** Starts a server at an address of this machine. Throws where there is none to start. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-redis-'))
  const path = join(folder, 'socket')
  const proxy = await startTcpProxy(path)
  let child = await serve(path)
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return {
    url: `redis://127.0.0.1:${proxy.port}`,
    kill,
    delay: proxy.delay,
    async restart() {
      child = await serve(path)
    },
    async stop() {
      await proxy.stop()
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function serve(path: string): Promise<ChildProcess> {
  if (BINARY === undefined) throw new Error('There is no redis-server here.')
  const options = ['--port', '0', '--unixsocket', path, '--save', '', '--appendonly', 'no']
  const child = spawn(BINARY, options, { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(child.stdout)) {
    if (/ready to accept connections/i.test(line)) {
      child.stdout.resume()
      return child
    }
  }
  throw new Error(`${BINARY} did not start.`)
}
