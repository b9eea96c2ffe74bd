import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from '#e2e/run/run-command'
import { startRegistry } from '#e2e/stand-in/registry'
import type { Registry } from '#e2e/stand-in/running-registry'
import { parseStudy } from '../registry-client/study/study.ts'

const fileSchema = z.object({
  recordedOn: z.iso.date(),
  note: z.string(),
  studies: z.array(z.looseObject({ _provenance: z.object({ restated: z.array(z.string()) }) })),
})

let registry: Registry
let folder: string
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-copy-'))
})

const out = () => join(folder, 'copy.json')
const make = (...args: readonly string[]) =>
  runCommand('offline-copy', { CTGOV_API_URL: registry.url }, ['--out', out(), ...args])

/** A present copy with this many records. */
const present = (count: number) =>
  writeFile(out(), JSON.stringify({ studies: Array.from({ length: count }, () => ({})) }))

describe('npm run offline-copy', () => {
  it('writes what the registry has on topic, in the form of the bundled copy', async () => {
    const { code, err } = await make()
    expect(err).toBe('')
    expect(code).toBe(0)
    const { studies } = fileSchema.parse(JSON.parse(await readFile(out(), 'utf8')))
    expect(studies.length).toBeGreaterThan(45)
    expect(studies.filter((study) => !parseStudy(study).ok)).toEqual([])
    expect(await readdir(folder)).toEqual(['copy.json'])
  })

  it('refuses to halve the present copy, and leaves it as it is', async () => {
    await present(200)
    const before = await readFile(out(), 'utf8')
    const { code, err } = await make()
    expect(code).toBe(1)
    expect(err).toMatch(/^Nothing was written\. The registry gave \d+ trials on topic/)
    expect(await readFile(out(), 'utf8')).toBe(before)
    expect(await readdir(folder)).toEqual(['copy.json'])
  })

  it('does so when forced to', async () => {
    await present(200)
    expect((await make('--force')).code).toBe(0)
    expect(fileSchema.safeParse(JSON.parse(await readFile(out(), 'utf8'))).success).toBe(true)
  })

  it('never writes an empty copy', async () => {
    const empty = await startRegistry({ studies: [] })
    try {
      const settings = { CTGOV_API_URL: empty.url }
      const { code, err } = await runCommand('offline-copy', settings, ['--force', '--out', out()])
      expect(code).toBe(1)
      expect(err).toContain('no trial on topic')
    } finally {
      await empty.stop()
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('writes nothing when the registry cannot be read to the end', async () => {
    registry.misbehave({ instead: 'cut json', on: 'studies' })
    const { code, err } = await make()
    registry.behave()
    expect(code).toBe(1)
    expect(err).toMatch(/^Nothing was written\. ClinicalTrials\.gov answered with something/)
    expect(await readdir(folder)).toEqual([])
  })
})
