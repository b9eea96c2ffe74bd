import { posix } from 'node:path'
import type { SourceFile } from './house-rules.ts'

/** What a file imports to run: types do not count, what comes later by `import()` does. */
const IMPORTS =
  /(?:^|\n)(?:import|export)\s(?!type\b)[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'|(?:^|\n)import\s+'([^']+)'/g

/** `#lib/a` from anywhere, or a path beside the file, as a path from the root without its ending. Null for a package. */
function rootPath(from: string, name: string): string | null {
  const path = name.startsWith('#')
    ? name.slice(1)
    : name.startsWith('.')
      ? posix.join(posix.dirname(from), name)
      : null
  return path?.replace(/\.tsx?$/, '') ?? null
}

/** The files that a browser may run: those that say so, the service worker's, and whatever they import. */
export function clientFiles(files: readonly SourceFile[], worker: RegExp): readonly SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]))
  const found = new Set<SourceFile>()
  const add = (file: SourceFile | undefined) => {
    if (file === undefined || found.has(file)) return
    found.add(file)
    for (const [, one, later, bare] of file.text.matchAll(IMPORTS)) {
      const path = rootPath(file.path, one ?? later ?? bare ?? '')
      if (path !== null) add(byPath.get(path))
    }
  }
  for (const file of files) {
    if (/^['"]use client['"]/m.test(file.text) || worker.test(file.path)) add(file)
  }
  return [...found]
}
