import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { studyWith } from '#e2e/support/records/study-with'

const folder = mkdtempSync(join(tmpdir(), 'gutcheck-read-'))
const command = join(import.meta.dirname, 'read.ts')

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function read(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  })
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status }
}

const study = (nctId: string) => JSON.stringify(studyWith({ nctId, title: 'Probiotics in MS' }))
const two = file('two.jsonl', `${study('NCT00000002')}\n${study('NCT00000001')}\n`)
const people = file('people.json', '{"people":[{"id":"person-01"}]}')
const noPeople = file('no-people.json', '{"people":1}')

afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run read', () => {
  it('prints one object a study, in the order of the file, and nothing else', () => {
    const { lines, stderr, status } = read(two, '--people', people, '--today', '2026-11-22')
    expect(lines.map((line) => JSON.parse(line).nctId)).toEqual(['NCT00000002', 'NCT00000001'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  it('reads as of the day it is told', () => {
    const record = { ...JSON.parse(study('NCT00000007')) }
    record.protocolSection.statusModule = { statusVerifiedDate: '2024-01' }
    const path = file('dated.jsonl', JSON.stringify(record))
    const stateOn = (day: string) => {
      const { signals } = JSON.parse(read(path, '--today', day).lines[0] ?? '')
      return signals.find(({ id }: { id: string }) => id === 'S13').state
    }
    expect([stateOn('2024-03-01'), stateOn('2026-11-22')]).toEqual(['stated', 'concern'])
  })

  it('goes on after a line that is no JSON, says so, and ends with 1', () => {
    const text = `\uFEFF${study('NCT00000003')}\r\n\r\nnonsense\r\n${study('NCT00000004')}`
    const { lines, stderr, status } = read(file('mixed.jsonl', text))
    const ids = lines.map((line) => JSON.parse(line).nctId)
    expect(ids).toEqual(['NCT00000003', null, 'NCT00000004'])
    expect({ stderr, status }).toEqual({ stderr: 'Line 3 is not JSON.\n', status: 1 })
  })

  it.each([
    { args: [], says: /^Usage: npm run --silent read -- STUDIES\.jsonl/ },
    { args: [two, two], says: /^Usage/ },
    { args: [two, '--colour'], says: /^Usage/ },
    { args: [join(folder, 'none.jsonl')], says: /none\.jsonl cannot be read\.$/ },
    { args: [folder], says: /cannot be read\.$/ },
    { args: [two, '--today', '2026-02-30'], says: /^--today wants a day.*2026-02-30/ },
    { args: [two, '--today', 'now'], says: /^--today wants a day/ },
    { args: [two, '--people', two], says: /cannot be read as JSON\.$/ },
    { args: [two, '--people', noPeople], says: /holds no list of people/ },
    {
      args: ['--score', join(folder, 'none')],
      says: /^There is no folder .*none\. Name the folder/,
    },
    { args: ['--score', folder, '--blind'], says: /has no .*unseen\/gut\.jsonl|blind-gold\.jsonl/ },
  ])('refuses $args with one sentence', ({ args, says }) => {
    const { lines, stderr, status } = read(...args)
    expect({ lines, status }).toEqual({ lines: [], status: 1 })
    expect(stderr.trimEnd()).toMatch(says)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  it('ends quietly when its reader has seen enough', async () => {
    const many = file('many.jsonl', `${study('NCT00000005')}\n`.repeat(20_000))
    const child = spawn(process.execPath, [command, many], { stdio: ['ignore', 'pipe', 'pipe'] })
    const complaints: string[] = []
    child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
    child.stdout.once('data', () => child.stdout.destroy())
    const [status] = await once(child, 'close')
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] })
  })

  it('loses nothing to a slow reader', async () => {
    const many = file('slow.jsonl', `${study('NCT00000006')}\n`.repeat(3_000))
    const child = spawn(process.execPath, [command, many], { stdio: ['ignore', 'pipe', 'ignore'] })
    let lines = 0
    for await (const piece of child.stdout.setEncoding('utf8')) {
      lines += String(piece).split('\n').length - 1
    }
    expect(lines).toBe(3_000)
  })
})
