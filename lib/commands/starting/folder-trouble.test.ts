import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderTrouble } from './folder-trouble.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gutcheck-folder-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('folderTrouble', () => {
  it('finds none with a folder that it can make', () => {
    expect(folderTrouble(join(folder, 'a', 'b'))).toBeNull()
    expect(existsSync(join(folder, 'a', 'b'))).toBe(true)
  })

  it('says of a file that it is no folder', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(folderTrouble(join(folder, 'file'))).toContain('file" is not a folder')
  })

  it.runIf(process.platform !== 'win32')('says of a pipe that it is no folder, at once', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(folderTrouble(join(folder, 'pipe'))).toContain('pipe" is not a folder')
  })

  it('names a folder that it may not read; root may read all', () => {
    mkdirSync(join(folder, 'shut'), { mode: 0o300 })
    const isRoot = process.getuid?.() === 0
    const trouble = isRoot ? null : expect.stringContaining('cannot be used')
    expect(folderTrouble(join(folder, 'shut'))).toEqual(trouble)
  })

  it('names a folder that would lie inside a file', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(folderTrouble(join(folder, 'file', 'data'))).toContain('file/data" cannot be used')
  })

  it.runIf(existsSync('/proc'))('comes back from a place where no folder can be made', () => {
    expect(folderTrouble('/proc/gutcheck')).toContain('"/proc/gutcheck" cannot be used')
  })
})
