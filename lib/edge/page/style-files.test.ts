import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createStyleFiles } from './style-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'style-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'static/chunks'), { recursive: true })
const file = (name: string, text: string) =>
  writeFileSync(join(folder, 'static/chunks', name), text)

describe('createStyleFiles', () => {
  const styleFiles = createStyleFiles(folder)

  it('gives a stylesheet with what it names seen from the page', () => {
    file('a.css', '@font-face{src:url(../media/a.woff2)}p{background:url("data:x")}')
    expect(styleFiles('/_next/static/chunks/a.css')?.usedBy('')).toBe(
      '@font-face{src:url(/_next/static/media/a.woff2)}p{background:url("data:x")}',
    )
  })

  it('gives none for what is not there, lies elsewhere, or would end the style', () => {
    file('ends.css', 'p::before{content:"</style>"}')
    file('broken.css', 'p{color:red')
    writeFileSync(join(folder, 'out.css'), 'p{}')
    for (const href of [
      '/_next/static/chunks/none.css',
      '/_next/static/../out.css',
      '/out.css',
      'https://elsewhere.example/_next/static/chunks/a.css',
      '/_next/static/chunks/ends.css',
      '/_next/static/chunks/broken.css',
    ])
      expect(styleFiles(href), href).toBeNull()
  })
})
