import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenHouseRules, medianLength } from './house-rules'

const planted = (path: string, text: string) => brokenHouseRules([{ path, text }]).join('\n')

/** Every file of the project that is, or is about to be, in its history. */
const project = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

describe('brokenHouseRules', () => {
  it.each([
    ['lib/trials/a.ts', 'await fetch(url)', 'ask the registry through'],
    ['lib/trials/a.ts', 'const today = new Date()', 'pass the environment and the time'],
    ['components/a.ts', 'localStorage.getItem(KEY)', 'through components/device/device-storage'],
    ['components/a.ts', "history.pushState(null, '')", 'through components/device/write-history'],
    ['app/trials/page.tsx', "'use client'\n", 'keep the page on the server'],
    ['app/a/page.tsx', 'const { ids } = await searchParams', 'read the address through'],
    ['app/a/route.ts', 'new URL(request.url).searchParams', 'read the address through'],
    ['components/a.tsx', "'use client'\nimport { z } from 'zod'", 'keep zod on the server'],
    ['lib/trials/a.ts', "const days = new Intl.DateTimeFormat('en-GB')", 'ask for a language when'],
    ['components/a.tsx', "{count.toLocaleString('en-GB')}", 'write numbers and dates by'],
    ['lib/trials/utils.ts', '', 'name the file for the thing it defines'],
    ['lib/trials/long.ts', '\n'.repeat(251), 'has 251 lines'],
  ])('finds what is wrong in %s', (path, text, complaint) => {
    expect(planted(path, text)).toContain(complaint)
  })

  it('finds a room that is too full, and counts no tests', () => {
    const files = (ending: string) =>
      Array.from({ length: 21 }, (_, at) => ({ path: `lib/a/f${at}${ending}`, text: '' }))
    expect(brokenHouseRules(files('.ts'))).toEqual(['lib/a holds 21 files: give it rooms.'])
    expect(brokenHouseRules(files('.test.ts'))).toEqual([])
  })

  it('lets what is generated be as long as it comes', () => {
    expect(planted('lib/trials/made.generated.ts', '\n'.repeat(251))).toBe('')
  })

  it('finds nothing wrong in the project', () => {
    expect(project.length).toBeGreaterThan(100)
    expect(brokenHouseRules(project)).toEqual([])
  })
})

describe('medianLength', () => {
  it('stays at a length that fits a screen', () => {
    expect(medianLength([{ path: 'a.ts', text: 'one\ntwo\n' }])).toBe(2)
    expect(medianLength(project)).toBeLessThanOrEqual(50)
  })
})
