import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that ends up in a build, tests apart. Names that do not exist here are skipped. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
  'node_modules/next/package.json',
]
/** Of the commands, only the server is built. The files of places and the offline worker are made from other sources that are listed here. */
const NOT_BUILT =
  /\.test\.tsx?$|^lib\/commands\/(?!serve\.ts$|starting\/)|^public\/(?:places\/|offline-worker\.js$)/

const stampIn = (root: string) => join(root, '.next', 'built-from')

/**
 * A fingerprint of what a build of this folder is made from: the contents of the sources and the version of Next.js. Contents rather
 * than times, because a checkout gives old files new times.
 */
export function sourcesPrint(root: string): string {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((name) => filesBelow(root, name))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function filesBelow(root: string, name: string): string[] {
  if (!existsSync(join(root, name))) return []
  if (/\.\w+$/.test(name)) return [name]
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_BUILT.test(path))
    .sort()
}

/** Why this folder needs a build, to be read after "Building: ", or null where the build that is there is made from `print`. */
export function reasonToBuild(root: string, print: string): string | null {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) return 'there is no build yet'
  if (!existsSync(stampIn(root))) return 'the last build did not end well'
  return readFileSync(stampIn(root), 'utf8') === print
    ? null
    : 'something changed since the last build'
}

/** Marks the build as unfinished, so that one that breaks off half-way is never served. */
export function forgetBuild(root: string): void {
  rmSync(stampIn(root), { force: true })
}

/** Marks the build as finished and made from `print`. */
export function rememberBuild(root: string, print: string): void {
  writeFileSync(stampIn(root), print)
}
