import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildServer, serverIn } from './build-server.ts'

let root = ''

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gutcheck-server-'))
  write(
    'lib/commands/serve.ts',
    `import { inspect } from 'node:util'
     import { port } from '../edge/port.ts'
     import { name } from 'some-package'
     const said: string = inspect({ port, name })
     console.log(said)`,
  )
  write('lib/edge/port.ts', 'export const port: number = 3000')
  write('node_modules/some-package/package.json', '{"type":"module","exports":"./main.js"}')
  write('node_modules/some-package/main.js', "export const name = 'of a package'")
})

afterEach(() => rmSync(root, { recursive: true }))

describe('buildServer', () => {
  it('makes one file that runs where nothing reads TypeScript', async () => {
    await buildServer(root)
    const run = spawnSync(process.execPath, ['--no-experimental-strip-types', serverIn(root)], {
      encoding: 'utf8',
    })
    expect(run).toMatchObject({ status: 0, stdout: "{ port: 3000, name: 'of a package' }\n" })
  })

  it('leaves packages where they are', async () => {
    await buildServer(root)
    expect(readFileSync(serverIn(root), 'utf8')).not.toContain('of a package')
  })
})
