import { startRegistry } from '../stand-in/registry'
import { expect, test } from '../support/test'

test('One visitor who asks for much is told when to come back, and leaves records for others', async ({
  request,
  startOwnApp,
}) => {
  const registry = await startRegistry()
  const app = await startOwnApp({
    registry: registry.url,
    knows: registry,
    settings: { TRUST_PROXY: 'loopback' },
  })
  const ask = (number: number, from: string) =>
    request.get(`${app.url}/trials/NCT0999990${number}`, {
      headers: { 'x-forwarded-for': from },
      maxRedirects: 0,
    })
  try {
    const answers = await Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7].map((number) => ask(number, '192.0.2.1')),
    )
    const refused = answers.filter((answer) => answer.status() === 429)
    expect(refused).toHaveLength(2)
    for (const answer of refused) {
      const seconds = Number(answer.headers()['retry-after'])
      expect(seconds).toBeGreaterThan(0)
      expect(seconds).toBeLessThanOrEqual(20)
      const page = await answer.text()
      expect(page).toContain('We have asked the registry a lot just now')
      expect(page).toMatch(/href="https:\/\/clinicaltrials\.gov\/study\/NCT0999990\d"/)
    }
    expect((await ask(8, '192.0.2.2')).status()).not.toBe(429)
  } finally {
    await registry.stop()
  }
})
