import { existsSync } from 'node:fs'
export function chromiumPath(): string | null {
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : null
}
