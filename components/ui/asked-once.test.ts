import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askOnce } from './asked-once.ts'

const nothing = () => undefined

/** Asks that are answered by hand, in their order. */
function questions() {
  const open: PromiseWithResolvers<string>[] = []
  const ask = () => {
    const next = Promise.withResolvers<string>()
    open.push(next)
    return next.promise
  }
  return { open, ask }
}

describe('askOnce', () => {
  let page: EventTarget
  beforeEach(() => {
    page = new EventTarget()
    vi.stubGlobal('window', page)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('asks for nothing until somebody looks', () => {
    const { open, ask } = questions()
    expect(askOnce(ask).current().data).toBeUndefined()
    expect(open).toHaveLength(0)
  })

  it('asks once for all who look, and tells each of them', async () => {
    const { open, ask } = questions()
    const once = askOnce(ask)
    const told: string[] = []
    once.subscribe(() => told.push('one'))
    once.subscribe(() => told.push('two'))
    open[0]?.resolve('trials')
    await expect.poll(() => once.current().data).toBe('trials')
    expect(told).toEqual(['one', 'two'])
    once.subscribe(nothing)
    once.current().again()
    expect(open).toHaveLength(1)
  })

  it('says why nothing came, and asks again when told to', async () => {
    const { open, ask } = questions()
    const once = askOnce(ask)
    once.subscribe(nothing)
    open[0]?.reject(new Error('offline'))
    await expect.poll(() => once.current().error).toEqual(new Error('offline'))
    once.current().again()
    once.current().again()
    open[1]?.resolve('trials')
    await expect.poll(() => once.current()).toMatchObject({ data: 'trials' })
    expect(once.current().error).toBeUndefined()
    expect(open).toHaveLength(2)
  })

  it('asks again when the device is back online, and no more once nobody looks', async () => {
    const { open, ask } = questions()
    const once = askOnce(ask)
    const leave = once.subscribe(nothing)
    open[0]?.reject(new Error('offline'))
    await expect.poll(() => once.current().error).toBeDefined()
    page.dispatchEvent(new Event('online'))
    expect(open).toHaveLength(2)
    open[1]?.reject(new Error('still offline'))
    await expect.poll(() => once.current().error).toEqual(new Error('still offline'))
    leave()
    page.dispatchEvent(new Event('online'))
    expect(open).toHaveLength(2)
  })
})
