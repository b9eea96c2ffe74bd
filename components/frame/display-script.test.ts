import { describe, expect, it } from 'vitest'
import { insteadKey } from '../device/device-storage.ts'
import { DISPLAY_SCRIPT } from './display-script.ts'
import { keyOf, SETTINGS } from './display-settings.ts'

type Texts = Readonly<Record<string, string | null>>

/** The root element's data after the script ran on a device that keeps these texts, or that blocks storage; `instead` stands in the tab's storage. */
function runOn(device: Texts | 'blocked', instead: Texts = {}): Record<string, string> {
  const root = { dataset: {} }
  const storage = (texts: Texts) => ({
    getItem(key: string) {
      if (device === 'blocked') throw new Error('storage is blocked')
      return texts[key] ?? null
    },
  })
  const inTab = Object.entries(instead).map(([key, text]) => [insteadKey(key), text])
  const window = {
    localStorage: storage(device === 'blocked' ? {} : device),
    sessionStorage: storage(Object.fromEntries(inTab)),
  }
  new Function('document', 'window', DISPLAY_SCRIPT)({ documentElement: root }, window)
  return root.dataset
}

const CHOICES = SETTINGS.flatMap(([name, , ...others]) =>
  others.map((choice) => [name, keyOf(name), choice] as const),
)

describe('DISPLAY_SCRIPT', () => {
  it.each(CHOICES)('applies what is kept of %s under %s: %s', (name, key, id) => {
    expect(runOn({ [key]: id })).toEqual({ scripts: 'on', [name]: id })
  })

  it('applies all settings together', () => {
    const device = {
      'gutcheck-text': '200',
      'gutcheck-spacing': 'roomy',
      'gutcheck-theme': 'dark',
      'gutcheck-calm': 'on',
    }
    const shown = { text: '200', spacing: 'roomy', theme: 'dark', calm: 'on' }
    expect(runOn(device)).toEqual({ scripts: 'on', ...shown })
  })

  it('applies what stands in for a device that has no room', () => {
    expect(runOn({}, { 'gutcheck-theme': 'dark' })).toEqual({ scripts: 'on', theme: 'dark' })
    expect(runOn({ 'gutcheck-theme': 'light' }, { 'gutcheck-theme': 'dark' })).toEqual({
      scripts: 'on',
      theme: 'dark',
    })
  })

  it.each([null, 'system', '100', 'purple', '', '"><script>'])(
    'leaves everything as usual where the device gives %j',
    (text) => {
      const device = Object.fromEntries(SETTINGS.map(([name]) => [keyOf(name), text]))
      expect(runOn(device)).toEqual({ scripts: 'on' })
    },
  )

  it('leaves everything as usual where storage is blocked', () => {
    expect(runOn('blocked')).toEqual({ scripts: 'on' })
  })
})
