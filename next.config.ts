import type { NextConfig } from 'next'

/** Sent with every answer, files and routes included. Pages get their Content-Security-Policy from `proxy.ts`. */
const headers = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), serial=(), hid=(), midi=(), accelerometer=(), gyroscope=(), magnetometer=(), display-capture=(), screen-wake-lock=(), browsing-topics=(), idle-detection=(), local-fonts=()',
  },
]

/** The files of places change with a release at most: a browser that has one asks again after a day, and meanwhile uses what it has. */
const placeHeaders = [
  { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
]

/** A browser asks whether there is a newer one whenever it looks. */
const workerHeaders = [{ key: 'Cache-Control', value: 'no-cache' }]

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // It counts in one place for the process, and is small: nothing is won by bundling it.
  serverExternalPackages: ['prom-client'],
  typedRoutes: true,
  agentRules: false,
  // A build needs no tests.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // One page to learn from, so far: who shortens its address comes to it.
  redirects: async () => [{ source: '/learn', destination: '/learn/signals', permanent: false }],
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/places/:path*', headers: placeHeaders },
    { source: '/offline-worker.js', headers: workerHeaders },
  ],
}

export default config
