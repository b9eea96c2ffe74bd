/**
 * What a page of a bare Next.js app (`bare-app`) loads: the sum of its scripts, each by itself in gzip at level 9.
 * `npm run bench` measures it again and prints both. Next.js of another version needs a new figure.
 */
export const BARE_PAGE = { next: '16.4.6', scriptBytes: 134_580 } as const

const KIB = 1024

/** A page that is there to be read. */
const PLAIN = 8 * KIB
/** A page with trials that can be saved, shared or compared. */
const WITH_TRIALS = 13 * KIB

const ALLOWANCES: Readonly<Record<string, number>> = {
  '/': WITH_TRIALS,
  '/list': WITH_TRIALS,
  '/compare': WITH_TRIALS,
  '/trials/[nctId]': WITH_TRIALS,
  '/print': 9 * KIB,
  // Draws its cards from words: drawn by the server part of the page, 120 KB of each list were sent twice.
  '/trials': 24 * KIB,
  '/saved': 26 * KIB,
  '/saved/print': WITH_TRIALS,
  '/check': 28 * KIB,
  '/check/[step]': 28 * KIB,
}

/** How much more than a bare page's scripts a page of ours may load before anyone touches it, in bytes of gzip. `route` is its name as Next.js writes it. */
export const scriptAllowance = (route: string): number => ALLOWANCES[route] ?? PLAIN

/** What the list may bring at the first touch, in bytes as they are sent. */
export const LIVE_LIST_BYTES = 20 * KIB
