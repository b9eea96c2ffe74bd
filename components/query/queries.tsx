'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { OldPage } from './fetch-of-format.ts'

const MINUTE = 60_000

/** What holds for everything that is asked for, unless its own options say otherwise. */
const DEFAULTS = {
  queries: {
    // A copy of the registry is read every few hours: who comes back to a tab within ten minutes has what there is.
    staleTime: 10 * MINUTE,
    // Asked for as long as the page lives, so that what was there is there again.
    gcTime: Number.POSITIVE_INFINITY,
    // A kept answer may be there without a network: try first, and wait for the network only then.
    networkMode: 'offlineFirst',
    retry: (count: number, error: Error) => count < 1 && !(error instanceof OldPage),
  },
} as const

/** Where the queries of what stands in it keep their answers. Only around what asks for something: the rest of the site needs no script for it. */
export function Queries({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: DEFAULTS }))
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
