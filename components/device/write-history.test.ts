import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeHistory } from './write-history.ts'

afterEach(() => vi.unstubAllGlobals())

/** A history that notes what is written, or refuses it as Safari does after a hundred times in half a minute. */
function history(refuses: boolean): unknown[] {
  const written: unknown[] = []
  const method = (how: string) => (state: unknown, _: string, address?: string) => {
    if (refuses) throw new DOMException('too often', 'SecurityError')
    written.push([how, state, address])
  }
  const History = { prototype: { pushState: method('push'), replaceState: method('replace') } }
  vi.stubGlobal('History', History)
  vi.stubGlobal('window', { history: {} })
  return written
}

describe('writeHistory', () => {
  it('writes an entry, or the present one', () => {
    const written = history(false)
    expect(writeHistory('push', null, '/check/age')).toBe(true)
    expect(writeHistory('replace', { y: 1 })).toBe(true)
    expect(written).toEqual([
      ['push', null, '/check/age'],
      ['replace', { y: 1 }, undefined],
    ])
  })

  it('tells that the browser refused, and does not throw', () => {
    history(true)
    expect(writeHistory('push', null, '/check/age')).toBe(false)
  })
})
