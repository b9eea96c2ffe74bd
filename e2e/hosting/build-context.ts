import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'

/** Whether a file is kept from the image by one of the patterns of a `.dockerignore`: by itself, or with a folder that it is in. */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  return patterns.some(
    (pattern) => matchesGlob(path, pattern) || matchesGlob(path, `${pattern}/**`),
  )
}

/** The files that an image may be built from: those in the history of the project, without what `.dockerignore` names. */
export function buildContext(): string[] {
  const patterns = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  return execFileSync('git', ['ls-files'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && !isIgnored(path, patterns))
}
