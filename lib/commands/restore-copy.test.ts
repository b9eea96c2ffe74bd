import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '#e2e/run/run-command'
import { copyOf } from '#e2e/support/records/catalogue-of'

const before = JSON.stringify(copyOf([{ a: 1 }, { b: 2 }], { readAt: '2026-11-20' }))
const now = JSON.stringify(copyOf([{ a: 1 }], { readAt: '2026-11-26' }))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gutcheck-restore-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const file = (name: 'registry-copy' | 'registry-copy.previous') => join(folder, `${name}.json`)
const run = (...args: readonly string[]) => runCommand('restore-copy', { DATA_DIR: folder }, args)
const texts = () =>
  Promise.all([
    readFile(file('registry-copy'), 'utf8'),
    readFile(file('registry-copy.previous'), 'utf8'),
  ])

describe('npm run restore-copy', () => {
  it('puts the copy back from before a loss, and keeps the other', async () => {
    await writeFile(file('registry-copy'), now)
    await writeFile(file('registry-copy.previous'), before)
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out).toContain('Now:    read 2026-11-26, 1 whole records')
    expect(out).toContain('Before: read 2026-11-20, 2 whole records')
    expect(out).toContain('Start the server again')
    expect(await texts()).toEqual([before, now])
  })

  it('changes nothing in a dry run', async () => {
    await writeFile(file('registry-copy'), now)
    await writeFile(file('registry-copy.previous'), before)
    expect(await run('--dry-run')).toMatchObject({
      code: 1,
      err: expect.stringContaining('dry run'),
    })
    // As npm hands it over where nobody wrote the `--` before it.
    const settings = { DATA_DIR: folder, npm_config_dry_run: 'true' }
    expect((await runCommand('restore-copy', settings)).code).toBe(1)
    expect(await texts()).toEqual([now, before])
  })

  it('works where the present copy is gone or damaged', async () => {
    await writeFile(file('registry-copy'), '{')
    await writeFile(file('registry-copy.previous'), before)
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out).toContain('What was there is kept as')
    expect(await texts()).toEqual([before, before])
  })

  it.each([
    ['there is none', null, 'There is no'],
    ['it is damaged', '{"format":2', 'is damaged'],
  ])('refuses where %s', async (_, text, words) => {
    await writeFile(file('registry-copy'), now)
    if (text !== null) await writeFile(file('registry-copy.previous'), text)
    expect(await run()).toMatchObject({
      code: 1,
      err: expect.stringMatching(new RegExp(`^Nothing was changed\\. .*${words}`)),
    })
    expect(await readFile(file('registry-copy'), 'utf8')).toBe(now)
  })
})
