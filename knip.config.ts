import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  // A Next.js app of its own, which the bench builds: Next reads these by their names.
  entry: [
    'e2e/bench/bare-app/next.config.ts',
    'e2e/bench/bare-app/app/**/{layout,page}.tsx',
    // The build bundles it, by its path, and `npm start` runs it in a process of its own.
    'lib/commands/serve.ts',
    // The build bundles it, by its path.
    'components/offline/worker/offline-worker.ts',
  ],
  // Their font files are named by path, in app/fonts.ts and app/trials/[nctId]/share-image.tsx. dependency-cruiser reads TypeScript with @swc/core.
  ignoreDependencies: [/^@fontsource/, '@swc/core'],
  // Not from npm: the tests that need one look first whether it is there.
  ignoreBinaries: ['mkfifo', 'mount', 'umount', 'unshare', 'caddy'],
  // A type that is exported for those who read a function's signature needs no importer.
  ignoreExportsUsedInFile: { type: true, interface: true },
}

export default config
