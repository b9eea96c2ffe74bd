import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs one of the project's commands (`doctor` for lib/commands/doctor.ts) to its end, as npm does, with these settings on top of ours. */
export function runCommand(
  name: string,
  settings: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<Ended> {
  const file = join(process.cwd(), 'lib', 'commands', `${name}.ts`)
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...settings } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}
