import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askAgain } from './ask-again.ts'

const TIMES = { firstMs: 5_000, everyMs: 15_000, most: 3 }

/** A document that can go out of sight. */
class Shown extends EventTarget {
  hidden = false
  show(shown: boolean) {
    this.hidden = !shown
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

/** A device that can lose its network. */
class Device extends EventTarget {
  readonly navigator = { onLine: true }
  connect(connected: boolean) {
    this.navigator.onLine = connected
    if (connected) this.dispatchEvent(new Event('online'))
  }
}

describe('askAgain', () => {
  let page: Shown
  let device: Device
  beforeEach(() => {
    page = new Shown()
    device = new Device()
    vi.useFakeTimers()
    vi.stubGlobal('document', page)
    vi.stubGlobal('window', device)
    vi.stubGlobal('navigator', device.navigator)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('asks first, then at each interval, and no more than it may', async () => {
    const ask = vi.fn(async () => false)
    askAgain(TIMES, ask)
    await vi.advanceTimersByTimeAsync(4_999)
    expect(ask).toHaveBeenCalledTimes(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(ask).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(ask).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(ask).toHaveBeenCalledTimes(3)
  })

  it('asks nothing without a network, and at once when there is one', async () => {
    const ask = vi.fn(async () => false)
    askAgain(TIMES, ask)
    device.connect(false)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ask).toHaveBeenCalledTimes(0)
    device.connect(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('stops once the answer is enough', async () => {
    const ask = vi.fn(async () => true)
    askAgain(TIMES, ask)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('goes on after a question that failed', async () => {
    const ask = vi.fn(async () => ask.mock.calls.length > 1).mockRejectedValueOnce(new Error('no'))
    askAgain(TIMES, ask)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('asks nothing while the page is out of sight, and at once when it is back', async () => {
    const ask = vi.fn(async () => false)
    page.show(false)
    askAgain(TIMES, ask)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(ask).toHaveBeenCalledTimes(0)
    page.show(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('asks nothing after it was stopped', async () => {
    const ask = vi.fn(async () => false)
    const stop = askAgain(TIMES, ask)
    await vi.advanceTimersByTimeAsync(5_000)
    stop()
    await vi.advanceTimersByTimeAsync(600_000)
    page.show(true)
    expect(ask).toHaveBeenCalledTimes(1)
  })
})
