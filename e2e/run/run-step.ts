import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'

/**
 * Runs one of the project's tools. True where it ended well. What it prints is shown as it comes or, where `gathered`, all at once at its end,
 * so that tools that run side by side do not mix their lines.
 */
export async function run(
  [tool, ...parts]: readonly [string, ...string[]],
  gathered = false,
): Promise<boolean> {
  const tools = join(process.cwd(), 'node_modules', '.bin')
  const printing = gathered ? 'pipe' : 'inherit'
  const child = spawn(tool, parts, {
    stdio: ['ignore', printing, printing],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk))
  }
  // A tool has printed all it prints once its streams are closed, which may be after its end.
  const ended = await Promise.race([
    once(child, 'close').then(([code]) => code === 0),
    once(child, 'error').then(([error]) => {
      console.error(String(error))
      return false
    }),
  ])
  if (gathered) process.stdout.write(Buffer.concat(printed))
  return ended
}
