import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '#e2e/support/cpu-ms'
import { recordElements } from './record-elements'

describe('recordElements', () => {
  it('reads a text once, however often its page is drawn', () => {
    const text = 'People with RRMS:\n\n* no FMT before\n* FMT'
    const [first, again] = [recordElements(text, 'in'), recordElements(text, 'in')]
    expect(again).toBe(first)
    expect(recordElements(text, 'out')).not.toBe(first)
    expect(renderToStaticMarkup(again)).toBe(renderToStaticMarkup(first))
  })

  it('opens a hard word at its first place, in a text with lists and in one without', () => {
    for (const text of ['FMT once\n\n* FMT again', 'FMT once\n\nFMT again']) {
      expect(renderToStaticMarkup(recordElements(text, 'text')).match(/<button/g)).toHaveLength(1)
    }
  })

  it.each([
    ['lists in lists', (line: number) => `${'  '.repeat(line % 20)}* * * * item ${line}`],
    ['short items', (line: number) => `* ${line}`],
    ['numbers in lists', (line: number) => `${' '.repeat((3 * line) % 39)}1. 2. ${line}`],
  ])('shows four fields full of %s quickly, with every word', (_, line) => {
    const texts = [1, 2, 3, 4].map((field) =>
      Array.from({ length: 700 }, (_none, at) => line(1_000 * field + at)).join('\n'),
    )
    const started = cpuMs()
    const shown = texts.map((text) => renderToStaticMarkup(recordElements(text, 'text')))
    expect(cpuMs() - started).toBeLessThan(100)
    expect(shown[3]).toContain('4699')
  })
})
