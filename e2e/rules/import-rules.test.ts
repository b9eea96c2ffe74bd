import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldersPage } from './folders-page'

const PROGRAM = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const CONFIG = resolve('.dependency-cruiser.mjs')

/** What the import rules say of these folders. */
function cruise(folder: string, ...parts: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, ...parts, '--config', CONFIG], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, said: stdout }
}

/** A small project of the given files, which is gone after `use`. */
function project<Came>(files: Readonly<Record<string, string>>, use: (folder: string) => Came) {
  const folder = mkdtempSync(join(tmpdir(), 'gutcheck-imports-'))
  try {
    for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the import rules', () => {
  it.each([
    ['lib/geo/a.ts', '../trials/b.ts', 'what lib/geo may import'],
    ['lib/eligibility/a.ts', '../signals/b.ts', 'what lib/eligibility may import'],
    ['lib/trials/a.ts', '../eligibility/b.ts', 'what lib/trials may import'],
    ['lib/trials/a.ts', '../catalogue/b.ts', 'what lib/trials may import'],
    ['lib/catalogue/a.ts', '../commands/b.ts', 'what lib/catalogue may import'],
    ['components/trial/a.tsx', '../../lib/registry-client/b.ts', 'what components may import'],
    ['components/trial/a.tsx', '../../app/b.ts', 'what components may import'],
  ])('stop %s from importing %s', (from, to, rule) => {
    const target = join(dirname(from), to)
    const files = { [from]: `import { b } from '${to}'\nb()`, [target]: 'export const b = () => 1' }
    const tops = new Set([from, target].map((path) => path.split('/')[0] ?? ''))
    const { status, said } = project(files, (folder) => cruise(folder, ...tops))
    expect(said).toContain(`${rule}: ${from} → ${target}`)
    expect(status).not.toBe(0)
  })

  it('stop a circle of types', () => {
    const files = {
      'lib/geo/a.ts': "import type { B } from './b.ts'\nexport type A = B | 1",
      'lib/geo/b.ts': "import type { A } from './a.ts'\nexport type B = A | 2",
    }
    const { status, said } = project(files, (folder) => cruise(folder, 'lib'))
    expect(said).toContain('no circles')
    expect(status).not.toBe(0)
  })

  it('let what may be', () => {
    const files = {
      'lib/catalogue/a.ts': "import { b } from '../trials/b.ts'\nb()",
      'lib/trials/b.ts': 'export const b = () => 1',
      'lib/signals/c.ts': "import { d } from '../eligibility/d.ts'\nd()",
      'lib/eligibility/d.ts': 'export const d = () => 1',
    }
    expect(project(files, (folder) => cruise(folder, 'lib')).status).toBe(0)
  })

  it('find nothing wrong in the project', { timeout: 60_000 }, () => {
    const { status, said } = cruise('.', 'app', 'components', 'lib', 'e2e', 'proxy.ts')
    expect(said).toContain('no dependency violations found')
    expect(status).toBe(0)
  })
})

describe('docs/folders.md', () => {
  it('is the picture of today, as `npm run picture` draws it', { timeout: 60_000 }, () => {
    expect(readFileSync('docs/folders.md', 'utf8')).toBe(foldersPage())
  })
})
