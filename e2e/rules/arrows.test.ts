import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenArrows } from './arrows'

const planted = (path: string, text: string) => brokenArrows([{ path, text }])

describe('brokenArrows', () => {
  it.each([
    ['lib/trials/a.ts', "import { b } from '../catalogue/b.ts'", 'imports lib/catalogue/b.ts'],
    ['lib/signals/a.ts', "import { b } from '../eligibility/b.ts'", 'imports lib/eligibility/b.ts'],
    ['lib/geo/a.ts', "import { b } from '#lib/trials/b'", 'imports lib/trials/b'],
    [
      'components/trial/a.tsx',
      "import { b } from '#lib/registry-client/b'",
      'imports lib/registry-client/b',
    ],
    ['components/trial/a.tsx', "const b = await import('#app/today')", 'imports app/today'],
    ['lib/trials/a.ts', "import { useState } from 'react'", 'keep React and Next out of lib'],
    ['lib/trials/a.ts', "import { headers } from 'next/headers'", 'keep React and Next out of lib'],
    ['lib/trials/a.ts', 'await fetch(url)', 'ask the registry through'],
    ['lib/trials/a.ts', 'const today = new Date()', 'pass the environment and the time'],
    ['app/trials/page.tsx', "'use client'\n", 'keep the page on the server'],
    ['components/a.tsx', "'use client'\nimport { z } from 'zod'", 'keep zod on the server'],
    ['lib/trials/utils.ts', '', 'name the file for the thing it defines'],
    ['lib/trials/long.ts', '\n'.repeat(251), 'has 251 lines'],
  ])('finds what is wrong in %s', (path, text, complaint) => {
    expect(planted(path, text).join('\n')).toContain(complaint)
  })

  it.each([
    ['app/trials/page.tsx', "import { browse } from '#lib/catalogue/browse/browse'"],
    ['lib/catalogue/a.ts', "import { b } from '../trials/b.ts'"],
    ['lib/trials/a.test.ts', "import { b } from '#e2e/support/b'"],
    ['components/trial/a.tsx', "import { b } from './b'"],
  ])('lets %s do what it may: %s', (path, text) => {
    expect(planted(path, text)).toEqual([])
  })

  it('finds nothing wrong in the project', () => {
    const tracked = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
      { encoding: 'utf8' },
    )
    const files = tracked
      .split('\n')
      .filter((path) => path !== '' && existsSync(path))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    expect(files.length).toBeGreaterThan(100)
    expect(brokenArrows(files)).toEqual([])
  })
})
