import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Where Linux distributions put Chromium or Chrome. Debian's build without windows comes first: it takes two thirds of the time. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
] as const

export type Places = {
  /** What PLAYWRIGHT_CHROMIUM_PATH says, if anything. */
  readonly named: string | undefined
  readonly playwrights: string
  exists(path: string): boolean
}

/** The Chromium to use: the one that was named, else the system's, else Playwright's own; null where there is none. A named one that is missing is not replaced in silence. */
export function findChromium({ named, playwrights, exists }: Places): string | null {
  if (named) return exists(named) ? named : null
  return [...SYSTEM_PATHS, playwrights].find(exists) ?? null
}

/** The Chromium of this machine, or null. */
export function chromiumPath(): string | null {
  return findChromium({
    named: process.env.PLAYWRIGHT_CHROMIUM_PATH,
    playwrights: chromium.executablePath(),
    exists: existsSync,
  })
}

/** The Chromium of this machine, installed first if that can be done here. Null where it cannot. */
export function ensureChromium(): string | null {
  const found = chromiumPath()
  if (found !== null || process.env.PLAYWRIGHT_CHROMIUM_PATH) return found
  const isRoot = process.getuid?.() === 0
  const ways =
    isRoot && existsSync('/usr/bin/apt-get')
      ? [
          ['apt-get', 'update', '-qq'],
          ['apt-get', 'install', '-y', '-qq', 'chromium-headless-shell'],
        ]
      : [['npx', 'playwright', 'install', 'chromium']]
  console.log('No Chromium found. Installing one …')
  for (const [command = '', ...parts] of ways) {
    try {
      execFileSync(command, parts, { stdio: ['ignore', 'ignore', 'inherit'] })
    } catch {
      return null
    }
  }
  return chromiumPath()
}

/** What to do where no Chromium can be found or installed. */
export function missingChromium(): string {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (named) return `There is no browser at ${named}: correct PLAYWRIGHT_CHROMIUM_PATH or unset it.`
  return 'The tests need Chromium: type "sudo apt-get install chromium-headless-shell" or "npx playwright install chromium", or set PLAYWRIGHT_CHROMIUM_PATH.'
}
