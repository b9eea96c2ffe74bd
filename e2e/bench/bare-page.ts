/**
 * What a page of a bare Next.js app (`bare-app`) loads: the sum of its scripts, each by itself in gzip at level 9.
 * `npm run bench` measures it again and prints both. Next.js of another version needs a new figure.
 */
export const BARE_PAGE = { next: '16.4.6', scriptBytes: 134_580 } as const

/** How much more than a bare page's scripts any page of ours may load, in bytes of gzip. */
export const SCRIPT_ALLOWANCE = 35 * 1024
