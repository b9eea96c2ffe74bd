import type { TurnLimits } from './fair-turns.ts'

/** A way to the app for some of its addresses, so that those who wait in one keep nobody waiting in another. */
export type Lane = TurnLimits & { readonly takes: RegExp }

/** The first whose pattern fits a path is taken. */
export const LANES: readonly Lane[] = [
  // Whoever watches over the server must not take a full one for a dead one.
  { takes: /^\/api\/(?:health|ready)$/, atOnce: 8, each: 8, waiting: 100, waitingEach: 100 },
  // These may stand for three seconds until the registry answers, and take no processor meanwhile.
  {
    takes: /^\/(?:trials\/(?!left-out)|list\b|compare\b|print\b|api\/trials\/)/,
    atOnce: 32,
    each: 8,
    waiting: 400,
    waitingEach: 100,
  },
  // Two processors make so many at once; more would only wait for each other.
  { takes: /^/, atOnce: 8, each: 4, waiting: 400, waitingEach: 100 },
]
