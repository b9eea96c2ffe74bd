import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetBuild, reasonToBuild, rememberBuild, sourcesPrint } from './built-from.ts'

let root = ''

const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gutcheck-built-'))
  write('app/page.tsx', 'page')
  write('lib/trials/record/trial.ts', 'trial')
  write('package.json', '{}')
})

afterEach(() => rmSync(root, { recursive: true }))

describe('sourcesPrint', () => {
  it.each([
    ['app/page.tsx', 'another page'],
    ['app/about/page.tsx', 'a new page'],
    ['lib/trials/record/trial.ts', ''],
    ['package.json', '{"version":"2.0.0"}'],
    ['proxy.ts', 'a new root file'],
    ['lib/commands/serve.ts', 'another server'],
    ['lib/commands/starting/settings.ts', 'another setting'],
    ['node_modules/next/package.json', '{"version":"99.0.0"}'],
  ])('changes with %s', (path, text) => {
    const before = sourcesPrint(root)
    write(path, text)
    expect(sourcesPrint(root)).not.toBe(before)
  })

  it.each([
    'lib/trials/trial.test.ts',
    'lib/commands/start.ts',
    'e2e/find/home.spec.ts',
    'README.md',
  ])('stays the same when %s changes', (path) => {
    const before = sourcesPrint(root)
    write(path, 'changed')
    expect(sourcesPrint(root)).toBe(before)
  })

  it('depends on contents and not on times', () => {
    const before = sourcesPrint(root)
    utimesSync(join(root, 'app/page.tsx'), 1, 1)
    expect(sourcesPrint(root)).toBe(before)
  })

  it('tells a moved line from a kept one', () => {
    write('app/a.ts', 'one')
    write('app/b.ts', '')
    const before = sourcesPrint(root)
    write('app/a.ts', '')
    write('app/b.ts', 'one')
    expect(sourcesPrint(root)).not.toBe(before)
  })
})

describe('reasonToBuild', () => {
  it('is there without a build', () => {
    expect(reasonToBuild(root, 'print')).toBe('there is no build yet')
  })

  it('is there after a build that broke off', () => {
    write('.next/BUILD_ID', 'x')
    rememberBuild(root, 'print')
    forgetBuild(root)
    expect(reasonToBuild(root, 'print')).toBe('the last build did not end well')
  })

  it('is there after a build of other sources', () => {
    write('.next/BUILD_ID', 'x')
    rememberBuild(root, 'old print')
    expect(reasonToBuild(root, 'print')).toBe('something changed since the last build')
  })

  it('is gone after a build of the same sources', () => {
    write('.next/BUILD_ID', 'x')
    rememberBuild(root, 'print')
    expect(reasonToBuild(root, 'print')).toBeNull()
  })
})
