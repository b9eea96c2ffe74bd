import { describe, expect, it } from 'vitest'
import { findChromium } from './chromium.ts'

const OWN = '/home/someone/.cache/ms-playwright/chromium/chrome'
const find = (there: readonly string[], named?: string) =>
  findChromium({ named, playwrights: OWN, exists: (path) => there.includes(path) })

describe('findChromium', () => {
  it.each([
    [
      'the one that was named, before all others',
      ['/opt/chrome', '/usr/bin/chromium', OWN],
      '/opt/chrome',
      '/opt/chrome',
    ],
    [
      'the one without windows, before the whole one',
      ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
      undefined,
      '/usr/bin/chromium-headless-shell',
    ],
    ['Debian’s, before Playwright’s', ['/usr/bin/chromium', OWN], undefined, '/usr/bin/chromium'],
    ['Playwright’s, where the system has none', [OWN], undefined, OWN],
    ['none, where there is none', [], undefined, null],
    ['none, where the one that was named is missing', ['/usr/bin/chromium'], '/opt/chrome', null],
  ])('takes %s', (_, there, named, path) => {
    expect(find(there, named)).toBe(path)
  })
})
