/** The files of places change with a release at most: a browser that has one asks again after a day, and meanwhile uses what it has. */
const placeHeaders = [
  { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
]

/** A browser asks whether there is a newer one whenever it looks. */
const workerHeaders = [{ key: 'Cache-Control', value: 'no-cache' }]

/** Sent with every answer, files and routes included, also where nothing stands before Next.js. Pages get their Content-Security-Policy from `proxy.ts`. */
async function answerHeaders() {
  // Read by a build, and by no server: see below.
  const { ANSWER_HEADERS } = await import('./lib/edge/answer-headers.ts')
  return Object.entries(ANSWER_HEADERS).map(([key, value]) => ({ key, value }))
}

/**
 * In plain JavaScript, since each server reads it. For TypeScript, Next.js or Node.js would load a compiler, and keep it: 20 to 40 MB.
 * @type {import('next').NextConfig}
 */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // It counts in one place for the process, and is small: nothing is won by bundling it.
  serverExternalPackages: ['prom-client'],
  typedRoutes: true,
  agentRules: false,
  // A build needs no tests.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // The edge compresses what it keeps, once.
  compress: false,
  // Pages are sent whole, so that what describes them can stand in their head for everyone.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  headers: async () => [
    { source: '/:path*', headers: await answerHeaders() },
    { source: '/places/:path*', headers: placeHeaders },
    { source: '/offline-worker.js', headers: workerHeaders },
  ],
}

export default config
