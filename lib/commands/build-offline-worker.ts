import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

const WORKER = 'components/offline/worker/offline-worker.ts'

/**
 * Makes `public/offline-worker.js` for the build in `.next` below `root`: the worker that keeps pages on a device when asked to, with the names of the
 * files that this build's pages need.
 */
export async function buildOfflineWorker(root: string): Promise<void> {
  // Only a build needs it, and what runs afterwards may be installed without it.
  const { build } = await import('rolldown')
  const files = staticFiles(root)
  const BUILD = JSON.stringify({ files, version: versionOf(files) })
  await build({
    input: join(root, WORKER),
    platform: 'browser',
    logLevel: 'warn',
    transform: { define: { BUILD, 'process.env.NODE_ENV': '"production"' } },
    output: { file: join(root, 'public', 'offline-worker.js'), format: 'iife', minify: true },
  })
}

/** The addresses of the files that pages load. Those in the folder that is named for the build serve another kind of pages. */
export function staticFiles(root: string): readonly string[] {
  const folder = join(root, '.next', 'static')
  const build = readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !path.startsWith(`${build}/`))
    .map((path) => posix.join('/_next/static', path))
    .toSorted()
}

/** The names of files change with what they hold, so that a build of the same sources has the same version. */
const versionOf = (files: readonly string[]) =>
  createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)
