import { describe, expect, it } from 'vitest'
import { SIGNALS } from '#lib/signals/signals'
import { ON_CHARGING, ON_LEAVING } from './general-rules'
import { HELP_PLACES } from './help-places'
import { LISTED_NOT_CHECKED, RECORD_LIMITS } from './record-limits'
import { STATE_MEANINGS } from './state-meanings'
import { PAID_BEFORE, VEINS } from './told-before'

const CLAIMS = [
  ...RECORD_LIMITS,
  ...LISTED_NOT_CHECKED,
  ...PAID_BEFORE,
  ...VEINS,
  ...ON_CHARGING,
  ...ON_LEAVING,
]

describe('claims', () => {
  it.each(CLAIMS)('names for $lines a dated source', ({ sources }) => {
    for (const { name, date } of sources) {
      expect(name).not.toBe('')
      expect(date).toMatch(/\b(?:19|20)\d\d\b|^undated$/)
    }
  })

  it('lead only to addresses that can be read', () => {
    const urls = [
      ...CLAIMS.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? [])),
      ...HELP_PLACES.flatMap(({ links }) => links.map(({ url }) => url)),
    ]
    expect(urls.length).toBeGreaterThan(20)
    for (const url of urls) expect(new URL(url).protocol).toBe('https:')
  })

  it('open and close each quotation', () => {
    for (const line of CLAIMS.flatMap(({ lines }) => lines))
      expect(line.replace(/“[^“”]+”/g, '')).not.toMatch(/[“”]/)
  })
})

describe('STATE_MEANINGS', () => {
  it('tells each answer once, with a name and an address of its own', () => {
    const ids = STATE_MEANINGS.map(({ state }) => state)
    expect(new Set(ids).size).toBe(6)
    expect(new Set(STATE_MEANINGS.map(({ name }) => name)).size).toBe(6)
    expect(
      SIGNALS.map(({ id }) => String(id)).filter((id) => ids.some((one) => one === id)),
    ).toEqual([])
  })
})
