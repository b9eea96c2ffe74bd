import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '#e2e/run/run-command'
import type { Faults } from '#e2e/stand-in/faults/faults'
import { startRegistry } from '#e2e/stand-in/registry'
import { wholeRegistry } from '#e2e/support/records/whole-registry'

/** The command keeps the pace of one call a second. */
const PATIENCE_MS = 60_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What the doctor says of a registry that misbehaves so, how it ends, and what it leaves. */
async function doctorOf(
  faults: Partial<Faults>,
  settings: Readonly<Record<string, string>> = {},
  file = join(folder, `${crypto.randomUUID()}.json`),
) {
  const registry = await startRegistry({ studies: wholeRegistry() })
  registry.misbehave(faults)
  try {
    const env = { CTGOV_API_URL: registry.url, CTGOV_USER_AGENT: '', ...settings }
    const { code, out, err } = await runCommand('doctor', env, ['--out', file])
    expect(err).toBe('')
    const report: unknown = await readFile(file, 'utf8').then(JSON.parse, () => null)
    const last = out.trimEnd().split('\n').at(-1)
    return { code, out, last, report, file, calls: registry.calls() }
  } finally {
    await registry.stop()
  }
}

describe.concurrent('npm run doctor', () => {
  it(
    'shows what is answered to whom, reads everything, and ends with one line and 0',
    async () => {
      const { code, out, last, report, file, calls } = await doctorOf({ refuseAgents: 'named' })
      expect(out).toMatch(/^asked under the name +our own name +the runtime's own$/m)
      expect(out).toMatch(/^a question of two words +403 +200 in \d+\.\d s$/m)
      expect(out).toMatch(/^a question of twenty words +403 +400 Too complicated query$/m)
      expect(out).toContain('On our list: 51; left out: 3,565, 0 of them in doubt.')
      expect(out).toContain('as expected  multiple sclerosis: 3,616 of 3,616 studies.')
      expect(out).not.toContain('DIFFERS')
      expect(out).toContain(`All of this is in ${file},`)
      expect(last).toMatch(/^Works\. The name that the app gives itself is refused/)
      expect(code).toBe(0)
      expect(report).toMatchObject({
        format: 1,
        registry: 'another server',
        read: { onTopic: 51, studies: 3_616, bundled: { gone: [], changed: [] } },
        conclusion: { cause: 'works', code: 0, says: last },
      })
      // A busy stand-in sees the first call late, so that one gap is not counted.
      const stretch = (calls.at(-1)?.at ?? 0) - (calls[0]?.at ?? 0)
      expect(stretch).toBeGreaterThanOrEqual((calls.length - 2) * 1_000)
    },
    PATIENCE_MS,
  )

  it(
    'names trials of the bundled copy that are gone, and ends with 1',
    async () => {
      const { code, out, last, report } = await doctorOf({ lost: 0.5 })
      expect(out).toMatch(/No longer on our list: 34\.\n +NCT\d{8}: The registry did not name it/)
      expect(out).toMatch(/^ +and 14 more$/m)
      expect(last).toMatch(/^Works, but what came is held back until a second read/)
      expect(code).toBe(1)
      expect(report).toMatchObject({ conclusion: { cause: 'loss' } })
    },
    PATIENCE_MS,
  )

  it(
    'ends with 2 and why when this network is refused',
    async () => {
      const { code, last, report, calls } = await doctorOf({ refuseAgents: 'all' })
      expect(last).toMatch(/^Refused: it answers 403 under every name, .*CTGOV_API_URL/)
      expect(code).toBe(2)
      expect(calls).toHaveLength(4)
      expect(report).toMatchObject({ read: null, conclusion: { cause: 'network-refused' } })
    },
    PATIENCE_MS,
  )

  it(
    'says so where its file cannot be written, and goes on',
    async () => {
      const nowhere = join(folder, 'no such folder', 'first-contact.json')
      const { code, out, last, report } = await doctorOf({ instead: 'html' }, {}, nowhere)
      expect(out).toMatch(/^The report could not be written: .*no such folder/m)
      expect(last).toMatch(/^Refused: a web page comes in place of data/)
      expect(code).toBe(2)
      expect(report).toBeNull()
    },
    PATIENCE_MS,
  )

  it('asks nothing under the name of a browser', async () => {
    const { code, last, calls } = await doctorOf({}, { CTGOV_USER_AGENT: 'Mozilla/5.0' })
    expect(last).toMatch(/^Refused: CTGOV_USER_AGENT is the name of a browser/)
    expect(code).toBe(2)
    expect(calls).toEqual([])
  })
})
