import { readFileSync } from 'node:fs'
import type { SizeLimitConfig } from 'size-limit'
import { BARE_PAGE, scriptAllowance } from './e2e/bench/bare-page.ts'
import { pageScripts } from './e2e/bench/page-scripts.ts'

const { version }: { version: string } = JSON.parse(
  readFileSync('node_modules/next/package.json', 'utf8'),
)
if (version !== BARE_PAGE.next) {
  throw new Error(
    `The budget is for Next.js ${BARE_PAGE.next}, and this is ${version}. Put what npm run bench prints for the bare page into e2e/bench/bare-page.ts.`,
  )
}

const config: SizeLimitConfig = pageScripts('.next').map(({ route, files }) => ({
  name: `Scripts of ${route}`,
  path: [...files],
  gzip: true,
  limit: `${BARE_PAGE.scriptBytes + scriptAllowance(route)} B`,
}))

export default config
