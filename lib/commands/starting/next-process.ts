import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { serverIn } from '../build-server.ts'
import { heapFlags, MEMORY_SETTINGS } from './heap-flags.ts'

/** The program behind the `next` command, for a start with the Node that runs us and no shell in between. */
const program = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** How long a server may take to finish the answers it is giving before it is ended, in milliseconds. */
const TIME_TO_FINISH = 10_000

/** Starts `next` with these arguments in the folder `root`; its output goes where ours goes. Telemetry is always off. */
export function runNext(root: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  return spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** Starts the server of the build in the folder `root`, with a heap that keeps the whole process below 512 MB. */
export function runServe(root: string, env: NodeJS.ProcessEnv) {
  return spawn(process.execPath, [...heapFlags(env['HEAP_MB']), serverIn(root)], {
    cwd: root,
    env: { ...MEMORY_SETTINGS, ...env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** How a child ended: its exit code (null where a signal ended it), and whether somebody asked us to stop meanwhile. */
export type End = { readonly code: number | null; readonly asked: boolean }

/** Waits for a child to end, and passes on what asks us to stop; a child that does not heed it is ended by force. */
export function endOf(child: ChildProcess): Promise<End> {
  let asked = false
  const ask = (signal: NodeJS.Signals) => {
    asked = true
    child.kill(signal)
    setTimeout(() => child.kill('SIGKILL'), TIME_TO_FINISH).unref()
  }
  const stopListening = onStop(ask)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      stopListening()
      resolve({ code, asked })
    })
  })
}

/** Calls back on each signal that asks us to stop. Returns what ends that. */
function onStop(ask: (signal: NodeJS.Signals) => void): () => void {
  const parent = process.ppid
  // npm passes a signal to the shell between it and us, which ends and tells us nothing: what we see is another parent.
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    ask('SIGTERM')
  }, 300).unref()
  if (process.env['npm_lifecycle_event'] === undefined) clearInterval(watch)
  process.on('SIGINT', ask).on('SIGTERM', ask)
  return () => {
    clearInterval(watch)
    process.off('SIGINT', ask).off('SIGTERM', ask)
  }
}
