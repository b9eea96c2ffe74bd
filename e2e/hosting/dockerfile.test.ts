import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildContext, isIgnored } from './build-context.ts'
import { commandIn, readDockerfile, valuesIn } from './dockerfile.ts'

const ours = readDockerfile(readFileSync('Dockerfile', 'utf8'))
const image = ours.at(-1)
const told = (word: string) => image?.instructions.find((one) => one.word === word)?.rest ?? ''

describe('readDockerfile', () => {
  it('reads stages, comments and lines that go on', () => {
    const text = '# one\nFROM node:24 AS build\nRUN a && \\\n  b\n\nFROM node:24\ncmd ["x"]\n'
    expect(readDockerfile(text)).toEqual([
      { from: 'node:24', name: 'build', instructions: [{ word: 'RUN', rest: 'a && b' }] },
      { from: 'node:24', name: null, instructions: [{ word: 'CMD', rest: '["x"]' }] },
    ])
  })

  it('refuses an instruction before the first FROM', () => {
    expect(() => readDockerfile('RUN a')).toThrow('RUN stands before FROM')
  })
})

describe('our Dockerfile', () => {
  it('runs as a user without rights, with a health check, in a form without a shell', () => {
    expect(Number(told('USER'))).toBeGreaterThan(0)
    expect(commandIn(told('HEALTHCHECK')).join(' ')).toContain('/api/ready')
    const [program, file = ''] = commandIn(told('CMD'))
    expect(program).toBe('node')
    expect(existsSync(file)).toBe(true)
    expect(valuesIn(told('ENV'))).toMatchObject({ NODE_ENV: 'production', DATA_DIR: '/data' })
    expect(told('VOLUME')).toBe('/data')
  })

  it('builds on the Node.js of the project', () => {
    const wanted = readFileSync('.nvmrc', 'utf8').trim().split('.')[0]
    for (const { from } of ours) expect(from).toBe(`node:${wanted}-slim`)
  })
})

describe('buildContext', () => {
  it('holds what a build needs, and neither tests nor what was built here', () => {
    const files = buildContext()
    for (const path of ['package-lock.json', 'app/page.tsx', 'lib/commands/start.ts', '.npmrc'])
      expect(files).toContain(path)
    expect(files.filter((path) => /\.test\.tsx?$|^e2e\/|^\.git\//.test(path))).toEqual([])
  })

  it.each([
    ['e2e/a/b.ts', true],
    ['lib/a.test.ts', true],
    ['lib/a/README.md', true],
    ['README.md', true],
    ['lib/e2e.ts', false],
    ['public/places/a.json', true],
    ['public/screenshot.png', false],
  ])('tells of %s whether it is left out', (path, left) => {
    expect(isIgnored(path, ['e2e', '**/*.test.ts', '**/*.md', 'public/places'])).toBe(left)
  })
})
