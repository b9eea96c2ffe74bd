import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#e2e/run/run-command'

describe('npm start', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT: "abc" is not a port'],
    [{ CTGOV_API_URL: 'nonsense' }, 'CTGOV_API_URL: "nonsense" is not a web address'],
    [{ DATA_DIR: '/dev/null/data', PORT: '4322' }, 'DATA_DIR: "/dev/null/data" cannot be used'],
  ])('ends with a sentence for %j, before it builds', async (settings, sentence) => {
    const { code, out, err } = await runCommand('start', settings)
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(out).toBe('')
    expect(code).toBe(1)
  })

  it('ends with a sentence for a port that is taken', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
    const { code, err } = await runCommand('start', { PORT: String(port) })
    server.close()
    expect(err).toMatch(new RegExp(`^Port ${port} is taken by another program.*\n$`))
    expect(code).toBe(1)
  })
})
