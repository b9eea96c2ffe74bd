import { describe, expect, it, vi } from 'vitest'
import { parseStudy } from '#lib/registry-client/study/study'
import { fromStudy } from '#lib/trials/record/from-study'
import { shareImage } from './share-image'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47]

function entryNamed(briefTitle: string) {
  const parsed = parseStudy({
    protocolSection: {
      identificationModule: { nctId: 'NCT00000001', briefTitle },
      contactsLocationsModule: { locations: [{ city: 'Łódź', country: 'Türkiye' }] },
    },
  })
  if (!parsed.ok) throw new Error(parsed.setAside.reason)
  return {
    trial: fromStudy(parsed.study),
    reading: { onTopic: true as const, leftOutFor: null, topics: ['fmt' as const], why: '' },
  }
}

describe('shareImage', () => {
  it.each([
    ['an ordinary name', 'The Effect of a Probiotic as an add-on Treatment in Multiple Sclerosis'],
    ['a name with signs of other fonts', 'Vivomixx® ™ © 😀 ☘ 多発性硬化症 Πρώτη ≥ İ \u202e אב'],
    ['a very long name', 'Probiotics '.repeat(300)],
    ['a name without a letter we can draw', '多発性硬化症'],
  ])('draws %s and asks no server', async (_, title) => {
    const asked = vi.spyOn(globalThis, 'fetch')
    const png = new Uint8Array(await shareImage(entryNamed(title), null))
    expect([...png.slice(0, 4)]).toEqual(SIGNATURE)
    const urls = asked.mock.calls.map(([input]) => String(input))
    expect(urls.filter((url) => url.startsWith('http'))).toEqual([])
    asked.mockRestore()
  })

  it('draws a picture of the site where there is no trial', async () => {
    const png = new Uint8Array(await shareImage(null, null))
    expect([...png.slice(0, 4)]).toEqual(SIGNATURE)
  })

  it('draws the same trial once', async () => {
    const now = shareImage(entryNamed('Once'), null)
    expect(shareImage(entryNamed('Once'), null)).toBe(now)
    expect(shareImage(entryNamed('Once'), '2025-09')).not.toBe(now)
  })
})
