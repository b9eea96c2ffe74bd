import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPace } from '../../../registry-client/call/pace.ts'
import { createFolderTurn } from './folder-turn.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gutcheck-turn-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('createFolderTurn', () => {
  it('spaces out the calls of three processes as if they were one', async () => {
    const elapsed = () => performance.now()
    const paces = [1, 2, 3].map(() => createPace(100, elapsed, createFolderTurn(folder, Date.now)))
    const starts = await Promise.all(
      [...paces, ...paces].map(async (pace) => {
        await pace.take(undefined)
        return Date.now()
      }),
    )
    // Six turns are five gaps; each starts up to some milliseconds after it got its turn.
    expect(Math.max(...starts) - Math.min(...starts)).toBeGreaterThan(400)
  })

  it('keeps all quiet when the registry asked one of them for it', async () => {
    const clock = { now: 1_000_000 }
    const [one, other] = [1, 2].map(() => createFolderTurn(folder, () => clock.now))
    one?.beQuiet(30_000)
    await expect.poll(() => other?.claim(1_000)).toBe(30_000)
    one?.beQuiet(1_000)
    clock.now += 29_500
    await expect.poll(() => other?.claim(1_000)).toBeGreaterThan(1_000)
    clock.now += 500
    expect(await other?.claim(1_000)).toBe(0)
    expect(await one?.claim(1_000)).toBe(1_000)
  })

  it('tells whoever cannot wait so long that the registry is busy', async () => {
    const turn = createFolderTurn(folder, Date.now)
    turn.beQuiet(60_000)
    await expect.poll(() => turn.claim(1)).toBeGreaterThan(1_000)
    const pace = createPace(1, () => performance.now(), turn)
    await expect(pace.take(undefined, 1_000)).rejects.toMatchObject({ kind: 'busy' })
    expect(pace.quietLeft()).toBeGreaterThan(50_000)
  })

  it('outlives a clock that jumped, and a file that is damaged', async () => {
    const clock = { now: 9_000_000_000 }
    const turn = createFolderTurn(folder, () => clock.now)
    expect(await turn.claim(1_000)).toBe(0)
    clock.now = 1_000
    expect(await turn.claim(1_000)).toBe(1_000)
    await writeFile(join(folder, 'registry-turn.json'), '{"nextAt":')
    expect(await turn.claim(1_000)).toBe(0)
  })

  it('gives the turn at once where the folder cannot be written', async () => {
    await writeFile(join(folder, 'a-file'), '')
    const turn = createFolderTurn(join(folder, 'a-file'), Date.now)
    expect([await turn.claim(1_000), await turn.claim(1_000)]).toEqual([0, 0])
  })
})
