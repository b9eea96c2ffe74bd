import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { staticFiles } from './build-offline-worker'

it('names the files that pages load by their addresses, and not those named for one build', () => {
  const root = mkdtempSync(join(tmpdir(), 'gutcheck-built-'))
  const write = (...path: string[]) => {
    mkdirSync(join(root, ...path.slice(0, -1)), { recursive: true })
    writeFileSync(join(root, ...path), 'b1')
  }
  write('.next', 'BUILD_ID')
  write('.next', 'static', 'b1', '_buildManifest.js')
  write('.next', 'static', 'chunks', 'two.js')
  write('.next', 'static', 'chunks', 'two.js.map')
  write('.next', 'static', 'media', 'face.woff2')
  expect(staticFiles(root)).toEqual([
    '/_next/static/chunks/two.js',
    '/_next/static/media/face.woff2',
  ])
  rmSync(root, { recursive: true })
})
