import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export type PageScripts = {
  /** The route's name as Next.js writes it, such as `/trials/[nctId]`. */
  readonly route: string
  /** Paths from the project's folder. */
  readonly files: readonly string[]
}

const pathsSchema = z.record(z.string(), z.string())
const buildSchema = z.object({ rootMainFiles: z.array(z.string()) })
const clientSchema = z.object({ entryJSFiles: z.record(z.string(), z.array(z.string())) })

/**
 * The scripts that each page of a build loads before anyone touches it. The polyfills are left out: Next.js marks
 * them `nomodule`, and no browser that can run the rest loads them. Throws where there is no build.
 */
export function pageScripts(build: string): PageScripts[] {
  const { rootMainFiles } = buildSchema.parse(readJson(join(build, 'build-manifest.json')))
  const paths = pathsSchema.parse(readJson(join(build, 'server', 'app-paths-manifest.json')))
  return Object.entries(paths)
    .filter(([name]) => name.endsWith('/page'))
    .map(([name, file]) => {
      const files = new Set([...rootMainFiles, ...entryFiles(join(build, 'server', file))])
      return { route: name.slice(0, -'/page'.length) || '/', files: inFolder(build, files) }
    })
}

/** What a page asks for on top of every page's scripts. Next.js keeps it in a script that sets one JSON value. */
function entryFiles(page: string): string[] {
  const script = readFileSync(page.replace(/\.js$/, '_client-reference-manifest.js'), 'utf8')
  const json = script.slice(script.indexOf('] = ') + '] = '.length).replace(/;\s*$/, '')
  return Object.values(clientSchema.parse(JSON.parse(json)).entryJSFiles).flat()
}

function inFolder(folder: string, files: Iterable<string>): string[] {
  return [...files].map((file) => join(folder, file))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
