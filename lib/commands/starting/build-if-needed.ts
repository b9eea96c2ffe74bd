import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildOfflineWorker } from '../build-offline-worker.ts'
import { buildPlaces } from '../build-places.ts'
import { buildServer } from '../build-server.ts'
import { forgetBuild, reasonToBuild, rememberBuild, sourcesPrint } from './built-from.ts'
import { endOf, runNext } from './next-process.ts'

/** Whether what only a build needs is there: `npm ci --omit=dev` leaves it out. */
const hasTools = (root: string) => existsSync(join(root, 'node_modules', 'tailwindcss'))

/** What came of it: a build of the present sources is there, it could not be made, or somebody stopped us half-way. */
export type Built = 'built' | 'failed' | 'stopped'

/**
 * Makes sure that the folder `root` holds a finished build of the sources that are there now; `force` builds in any case.
 * Next.js prints what is wrong where it fails.
 */
export async function buildIfNeeded(root: string, force = false): Promise<Built> {
  const print = sourcesPrint(root)
  const reason = force ? 'as asked' : reasonToBuild(root, print)
  if (!hasTools(root)) {
    if (reason === null) return 'built'
    console.error(
      `GutCheck MS needs a build (${reason}), and the tools to build are not installed. Run "npm ci" and "npm run build" first; "npm ci --omit=dev" is enough afterwards.`,
    )
    return 'failed'
  }
  await buildPlaces(root)
  if (reason === null) return 'built'
  console.info(`Building GutCheck MS: ${reason}.`)
  const started = performance.now()
  forgetBuild(root)
  const end = await endOf(runNext(root, ['build'], { ...process.env, NODE_ENV: 'production' }))
  if (end.asked) return 'stopped'
  if (end.code !== 0) {
    console.error('GutCheck MS could not be built: what is wrong is printed above.')
    return 'failed'
  }
  await buildOfflineWorker(root)
  await buildServer(root)
  rememberBuild(root, print)
  console.info(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  return 'built'
}
