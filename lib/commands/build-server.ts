import { join } from 'node:path'

const SOURCE = 'lib/commands/serve.ts'

/** Where the server's program is in the build below `root`. */
export const serverIn = (root: string) => join(root, '.next', 'serve.mjs')

/**
 * Makes the server's program for the build in `.next` below `root`, in plain JavaScript: what Node.js reads TypeScript with is 20 MB, which stay in
 * memory once it was used. What is in `node_modules` stays there.
 */
export async function buildServer(root: string): Promise<void> {
  // Only a build needs it, and what runs afterwards may be installed without it.
  const { build } = await import('rolldown')
  await build({
    input: join(root, SOURCE),
    platform: 'node',
    external: /^(?:node:|@?[\w-]+(?:\/|$))/,
    logLevel: 'warn',
    output: { file: serverIn(root), format: 'esm' },
  })
}
