import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetText, insteadKey, keepQuietly, textIn, watchDevice } from './device-storage.ts'
import { forgetAll } from './forget-all.ts'

const KEY = 'gutcheck-test'

/** A storage as browsers have it, with room for so many letters. */
function storageWith(room: number): Storage & Record<string, unknown> {
  const texts: Record<string, string> = {}
  const methods = {
    getItem: (key: string) => texts[key] ?? null,
    setItem(key: string, text: string) {
      const others = Object.entries(texts).filter(([one]) => one !== key)
      const taken = others.flat().join('').length + key.length + text.length
      if (taken > room) throw new DOMException('full', 'QuotaExceededError')
      texts[key] = text
    },
    removeItem: (key: string) => Reflect.deleteProperty(texts, key),
    clear: () => Object.keys(texts).map((key) => Reflect.deleteProperty(texts, key)),
    key: () => null,
    length: 0,
  }
  return new Proxy(methods, {
    ownKeys: () => Object.keys(texts),
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
  })
}

/** What the page would see: two storages, or one that throws when it is looked at. */
function device({ local, tab }: { local: Storage | 'denied'; tab: Storage | 'denied' }) {
  for (const [name, storage] of [
    ['localStorage', local],
    ['sessionStorage', tab],
  ] as const)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        if (storage === 'denied') throw new DOMException('denied', 'SecurityError')
        return storage
      },
    })
}

afterEach(() => {
  device({ local: storageWith(1_000), tab: storageWith(1_000) })
  forgetAll()
  Reflect.deleteProperty(globalThis, 'localStorage')
  Reflect.deleteProperty(globalThis, 'sessionStorage')
})

describe('keepQuietly', () => {
  it('keeps a text where it was asked to', () => {
    const [local, tab] = [storageWith(100), storageWith(100)]
    device({ local, tab })
    expect(keepQuietly('device', KEY, 'a')).toBe(true)
    expect([local.getItem(KEY), tab.getItem(KEY)]).toEqual(['a', null])
    expect(keepQuietly('tab', KEY, 'b')).toBe(true)
    expect([local.getItem(KEY), tab.getItem(KEY)]).toEqual(['a', 'b'])
  })

  it('reads what this tab holds in its place, until there is room', () => {
    const tab = storageWith(200)
    device({ local: storageWith(0), tab })
    expect(keepQuietly('device', KEY, 'a')).toBe(false)
    tab.setItem(insteadKey(KEY), 'a')
    expect(textIn('device', KEY)).toBe('a')
    const local = storageWith(100)
    device({ local, tab })
    expect(keepQuietly('device', KEY, 'b')).toBe(true)
    expect([local.getItem(KEY), tab.getItem(insteadKey(KEY))]).toEqual(['b', null])
    expect(textIn('device', KEY)).toBe('b')
  })

  it.each([
    ['full', () => device({ local: storageWith(0), tab: storageWith(0) })],
    ['denied', () => device({ local: 'denied', tab: 'denied' })],
  ])('keeps a text in memory where everything is %s', (_, be) => {
    be()
    for (const shelf of ['tab', 'device'] as const) {
      expect(keepQuietly(shelf, KEY, shelf)).toBe(false)
      expect(textIn(shelf, KEY)).toBe(shelf)
      forgetText(shelf, KEY)
      expect(textIn(shelf, KEY)).toBeNull()
    }
  })

  it('does not fall back to an older text that it could not replace', () => {
    const local = storageWith(20)
    device({ local, tab: storageWith(0) })
    keepQuietly('device', KEY, 'old')
    keepQuietly('device', KEY, 'much too long a text')
    expect(textIn('device', KEY)).toBe('much too long a text')
    expect(local.getItem(KEY)).toBe('old')
  })
})

describe('textIn', () => {
  it('has nothing on the server', () => {
    expect(textIn('device', KEY)).toBeNull()
  })
})

describe('forgetAll', () => {
  it('takes what is ours, what stands in for it too, and leaves what is not ours', () => {
    const [local, tab] = [storageWith(1_000), storageWith(1_000)]
    device({ local, tab })
    for (const storage of [local, tab])
      for (const key of [KEY, 'gutcheck-theme', 'of-another']) storage.setItem(key, '1')
    for (const key of [KEY, 'gutcheck-theme']) tab.setItem(insteadKey(key), '1')
    expect(forgetAll()).toBe(true)
    for (const storage of [local, tab]) expect(Object.keys(storage)).toEqual(['of-another'])
  })

  it('lets go of what is in memory, and tells that the browser refused', () => {
    device({ local: 'denied', tab: 'denied' })
    keepQuietly('device', KEY, 'a')
    expect(forgetAll()).toBe(false)
    expect(textIn('device', KEY)).toBeNull()
  })
})

describe('watchDevice', () => {
  it('hears of other tabs and of a page that is shown again, which has let go of its memory', () => {
    const page = new EventTarget()
    vi.stubGlobal('window', page)
    device({ local: 'denied', tab: 'denied' })
    keepQuietly('tab', KEY, 'a')
    const heard: unknown[] = []
    const leave = watchDevice((key) => heard.push(key))
    page.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }))
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect([heard, textIn('tab', KEY)]).toEqual([[KEY], 'a'])
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect([heard, textIn('tab', KEY)]).toEqual([[KEY, null], null])
    leave()
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(heard).toEqual([KEY, null])
    vi.unstubAllGlobals()
  })
})
