import { NO_REGISTRY, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

/** How often the app is started: a busy machine is late once, an app that waits for the registry each time. */
const STARTS = 3

test('Without any network the first page is there within 4 seconds of the start', async () => {
  const took: number[] = []
  for (let start = 0; start < STARTS; start += 1) {
    const app = await startApp({ registry: NO_REGISTRY })
    took.push(app.firstPageMs)
    await app.stop()
  }
  expect(Math.min(...took)).toBeLessThan(4_000)
})
