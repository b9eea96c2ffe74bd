import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

  it('names a folder that would lie inside a file', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(folderTrouble(join(folder, 'file', 'data'))).toContain('file/data" cannot be used')
  })

  it.runIf(existsSync('/proc'))('comes back from a place where no folder can be made', () => {
    expect(folderTrouble('/proc/gutcheck')).toContain('"/proc/gutcheck" cannot be used')
  })
})
