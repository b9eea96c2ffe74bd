import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { offlineCopy, readStudyFiles } from './study-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'study-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const one = { protocolSection: { identificationModule: { nctId: 'NCT00000001' } } }
const two = { protocolSection: {} }

describe('readStudyFiles', () => {
  it.each([
    ['one.json', JSON.stringify(one), [one]],
    ['list.json', JSON.stringify([one, two]), [one, two]],
    ['page.json', JSON.stringify({ studies: [two], totalCount: 1 }), [two]],
    ['lines.jsonl', `${JSON.stringify(one)}\n\n${JSON.stringify(two)}\n`, [one, two]],
  ])('reads %s', (name, text, studies) => {
    expect(readStudyFiles([file(name, text)])).toEqual(studies)
  })

  it('reads several files in their order', () => {
    const files = [file('b.json', JSON.stringify(two)), file('a.jsonl', `${JSON.stringify(one)}\n`)]
    expect(readStudyFiles(files)).toEqual([two, one])
  })

  it('reads the offline copy', () => {
    expect(readStudyFiles([offlineCopy]).length).toBeGreaterThan(40)
  })

  it.each([
    ['broken.json', '{"studies": [', 'broken.json is not JSON.'],
    ['broken.jsonl', `${JSON.stringify(one)}\nnonsense`, 'broken.jsonl, line 2, is not JSON.'],
    ['other.json', '{"name":"x"}', 'other.json holds no studies, or something besides studies.'],
    ['mixed.json', JSON.stringify([one, 7]), 'or something besides studies.'],
    ['empty.jsonl', '\n', 'empty.jsonl holds no studies'],
  ])('refuses %s with a sentence', (name, text, sentence) => {
    expect(() => readStudyFiles([file(name, text)])).toThrow(sentence)
  })

  it('names a file that is missing', () => {
    expect(() => readStudyFiles([join(folder, 'none.json')])).toThrow(/none\.json cannot be read/)
  })
})
