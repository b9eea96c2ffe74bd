import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, NO_REGISTRY } from '../support/start-app.ts'
import { commandIn, readDockerfile } from './dockerfile.ts'
import { type BuiltStage, buildStage, runningEnv } from './stage-folder.ts'

/** How long a container may take until its health check passes, in milliseconds. */
const HEALTHY_WITHIN = 30_000

/** Builds the stages of the Dockerfile into folders, without Docker, and runs the last one as its image would run. */
async function main(): Promise<void> {
  const stages = new Map<string, BuiltStage>()
  try {
    for (const stage of readDockerfile(readFileSync('Dockerfile', 'utf8')))
      stages.set(stage.name ?? 'image', buildStage(stage, stages))
    const image = stages.get('image')
    if (image === undefined) throw new Error('The last stage of the Dockerfile has a name.')
    if (existsSync(join(image.folder, 'node_modules', 'vitest')))
      throw new Error('The image holds packages that only a build needs.')
    await tryImage(image)
  } finally {
    for (const { root } of stages.values()) rmSync(root, { recursive: true, force: true })
  }
}

/** Starts the image's command, waits for its health check, opens a page, and asks it to stop. Throws with what went wrong. */
async function tryImage(image: BuiltStage): Promise<void> {
  const port = String(await freePort())
  const env = { ...runningEnv(image), PORT: port, HOST: '127.0.0.1', CTGOV_API_URL: NO_REGISTRY }
  // Only root may run something as another user.
  const isRoot = process.getuid?.() === 0
  const as = isRoot && image.user !== null ? { uid: image.user, gid: image.user } : {}
  if (!isRoot) console.log('Not root, so the image runs as the present user.')
  const [program = '', ...args] = commandIn(image.told['CMD'] ?? '')
  const server = spawn(program, args, { cwd: image.folder, env, ...as, stdio: 'inherit' })
  try {
    await healthy(image, env, server)
    const page = await fetch(`http://127.0.0.1:${port}/trials`)
    const html = await page.text()
    if (page.status !== 200 || !html.includes('</html>')) throw new Error('The list is no page.')
    const health = await fetch(`http://127.0.0.1:${port}/api/health`)
    console.log(`Health: ${await health.text()}`)
    server.kill('SIGTERM')
    const [code] = await once(server, 'exit')
    if (code !== 0) throw new Error(`It was asked to stop and ended with ${code}.`)
    console.log('The image starts, is ready, gives a page, and stops when asked.')
  } finally {
    server.kill('SIGKILL')
  }
}

/** Runs the image's own health check until it passes. */
async function healthy(image: BuiltStage, env: NodeJS.ProcessEnv, server: ChildProcess) {
  const [program = '', ...args] = commandIn(image.told['HEALTHCHECK'] ?? '')
  const started = performance.now()
  while (performance.now() - started < HEALTHY_WITHIN && server.exitCode === null) {
    const passes = await new Promise((resolve) => {
      execFile(program, args, { cwd: image.folder, env }, (error) => resolve(error === null))
    })
    if (passes) {
      console.log(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s.`)
      return
    }
    await pause(200)
  }
  throw new Error('The health check did not pass in time.')
}

await main()
