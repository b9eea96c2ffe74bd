import { describe, expect, it } from 'vitest'
import { insteadKey } from '../device/device-storage.ts'
import { THEME_KEY } from './theme.ts'
import { THEME_SCRIPT } from './theme-script.ts'

type Root = { dataset: Record<string, string> }

/** The root element's data after the script ran on a device that keeps this text, or that blocks storage; `instead` stands in the tab's storage. */
function runOn(kept: string | null | 'blocked', instead: string | null = null): Root['dataset'] {
  const root: Root = { dataset: {} }
  const storage = (wanted: string, text: string | null) => ({
    getItem(key: string) {
      if (kept === 'blocked') throw new Error('storage is blocked')
      return key === wanted ? text : null
    },
  })
  const window = {
    localStorage: storage(THEME_KEY, kept),
    sessionStorage: storage(insteadKey(THEME_KEY), instead),
  }
  new Function('document', 'window', THEME_SCRIPT)({ documentElement: root }, window)
  return root.dataset
}

describe('THEME_SCRIPT', () => {
  it.each(['light', 'dark', 'contrast'])('applies the kept choice %s', (kept) => {
    expect(runOn(kept)).toEqual({ scripts: 'on', theme: kept })
  })

  it('applies what stands in for a device that has no room', () => {
    expect(runOn(null, 'dark')).toEqual({ scripts: 'on', theme: 'dark' })
    expect(runOn('light', 'dark')).toEqual({ scripts: 'on', theme: 'dark' })
  })

  it.each([null, 'system', 'purple', '', '"><script>', 'blocked'])(
    'leaves it to the system where the device gives %j',
    (kept) => {
      expect(runOn(kept)).toEqual({ scripts: 'on' })
    },
  )
})
