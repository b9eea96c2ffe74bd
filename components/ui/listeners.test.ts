import { describe, expect, it } from 'vitest'
import { listeners } from './listeners.ts'

describe('listeners', () => {
  it('tells each of a change until it has gone', () => {
    const heard: string[] = []
    const { subscribe, notify } = listeners()
    const leave = subscribe(() => heard.push('one'))
    subscribe(() => heard.push('other'))
    notify()
    leave()
    notify()
    expect(heard).toEqual(['one', 'other', 'other'])
  })

  it('watches from the first to the last, and again after that', () => {
    const seen: string[] = []
    const { subscribe } = listeners(() => {
      seen.push('begins')
      return () => seen.push('ends')
    })
    const [first, second] = [subscribe(() => {}), subscribe(() => {})]
    first()
    expect(seen).toEqual(['begins'])
    second()
    subscribe(() => {})
    expect(seen).toEqual(['begins', 'ends', 'begins'])
  })
})
