import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Builds the Next.js app in this folder. Throws, with what it printed, if that fails or takes over five minutes. */
export async function nextBuild(folder: string): Promise<void> {
  const build = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build', folder], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  })
  let printed = ''
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (chunk) => {
      printed += String(chunk)
    })
  }
  const [code] = await once(build, 'close')
  if (code !== 0) throw new Error(`The build of ${folder} failed. It printed:\n${printed}`)
}
