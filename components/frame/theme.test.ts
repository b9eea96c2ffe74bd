import { describe, expect, it } from 'vitest'
import { THEME_KEY, THEME_SCRIPT } from './theme.ts'

type Root = { dataset: Record<string, string> }

/** The root element's data after the script ran on a device that keeps this text, or that blocks storage. */
function runOn(kept: string | null | 'blocked'): Root['dataset'] {
  const root: Root = { dataset: {} }
  const localStorage = {
    getItem(key: string) {
      if (kept === 'blocked') throw new Error('storage is blocked')
      return key === THEME_KEY ? kept : null
    },
  }
  new Function('document', 'localStorage', THEME_SCRIPT)({ documentElement: root }, localStorage)
  return root.dataset
}

describe('THEME_SCRIPT', () => {
  it.each(['light', 'dark', 'contrast'])('applies the kept choice %s', (kept) => {
    expect(runOn(kept)).toEqual({ scripts: 'on', theme: kept })
  })

  it.each([null, 'system', 'purple', '', '"><script>', 'blocked'])(
    'leaves it to the system where the device gives %j',
    (kept) => {
      expect(runOn(kept)).toEqual({ scripts: 'on' })
    },
  )
})
