/** What Next.js tells itself when it goes from one page to the next: its answer depends on these and the address. */
export const ROUTER_HEADERS = [
  'rsc',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
] as const
