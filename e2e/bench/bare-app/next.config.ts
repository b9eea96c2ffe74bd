import { join } from 'node:path'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  // Next.js and React are the project's own: the same version is the point of the comparison.
  turbopack: { root: join(import.meta.dirname, '../../..') },
}

export default config
