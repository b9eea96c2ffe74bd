import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'

/** Runs one of the project's tools and shows what it prints. True where it ended well. */
export async function run([tool, ...parts]: readonly [string, ...string[]]): Promise<boolean> {
  const tools = join(process.cwd(), 'node_modules', '.bin')
  const child = spawn(tool, parts, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  const ended = await Promise.race([
    once(child, 'exit').then(([code]) => code === 0),
    once(child, 'error').then(([error]) => {
      console.error(String(error))
      return false
    }),
  ])
  return ended
}
