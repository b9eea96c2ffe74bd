import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ask, askPage } from './ask.ts'
import { offlineCopy } from './study/study-files.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

const run = (...parameters: string[]) =>
  spawn(process.execPath, [main, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] })

describe('npm run registry', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'serves files, says where, and stops on %s',
    async (signal) => {
      const child = run('--studies', offlineCopy, offlineCopy, '--port', '0')
      const [line] = await once(child.stdout, 'data')
      const url = /^Registry stand-in at (http:\/\/127\.0\.0\.1:\d+\/api\/v2)\n$/.exec(String(line))
      const page = await askPage(url?.[1] ?? '', { countTotal: 'true' })
      expect(page.totalCount).toBeGreaterThan(80)
      const exit = once(child, 'exit')
      child.kill(signal)
      expect(await exit).toEqual([0, null])
    },
  )

  it('misbehaves from the start as it is told', async () => {
    const child = run('--port', '0', '--misbehave', '{"refuseAgents":"default","only":1}')
    const [line] = await once(child.stdout, 'data')
    const url = /http:\S+/.exec(String(line))?.[0] ?? ''
    expect((await ask(`${url}/version`)).status).toBe(403)
    const page = await fetch(`${url}/studies?countTotal=true`, { headers: { 'user-agent': 'me' } })
    expect(await page.json()).toMatchObject({ totalCount: 1 })
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  })

  it.each([
    [['--studies', 'no-such-file.jsonl'], 'no-such-file.jsonl cannot be read'],
    [['--studies', main], 'is not JSON.'],
    [['--port', 'abc'], '--port abc is not a port'],
    [['--misbehave', '{refuse'], '--misbehave {refuse is not JSON.'],
    [['--misbehave', '{"refuse":1}'], '--misbehave cannot be read: ✖ Unrecognized key: "refuse"'],
    [['--misbehave', '{"lost":2}'], '--misbehave cannot be read: ✖ Too big'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('refuses %j with a sentence', async (parameters, sentence) => {
    const child = run(...parameters)
    const [problem, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect(problem).toContain(sentence)
    expect(problem).not.toContain('    at ')
    expect(code).toBe(1)
  })
})
