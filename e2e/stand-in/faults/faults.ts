import { z } from 'zod'
import { limitsSchema } from '../limits.ts'
import { pageFaultsSchema } from './page-faults.ts'
import { shelfFaultsSchema } from './shelf-faults.ts'

/** What can come in place of the true answer: a status with its name as plain text, or one of the ways in which services have been seen to fail. */
const insteads = [
  403,
  404, // "Not Found", which is not how the registry says that it has no such study
  429,
  500,
  502,
  503,
  'html', // a maintenance page with status 200
  'html 404', // a web page with status 404
  'empty', // status 200 and no body
  'null', // JSON's null
  'other json', // an object of another kind
  'deep json', // 100,000 lists inside each other; on a page of studies, in the place of a study
  'cut json', // status 200, JSON that stops in the middle
  'drop', // the connection closes without an answer
  'drop midway', // the connection closes in the middle of the body
  'stall', // the call is taken and never answered
  'trickle', // the true answer, its body five bytes a second
  'oversized', // the true answer, grown to `oversizedBytes`
  'gzip bomb', // a small gzip that unpacks to `oversizedBytes`
  'redirect loop', // to the same address
  'redirect away', // to another server
  'redirect once', // to an address of this server that gives the true answer
] as const

export type Instead = (typeof insteads)[number]

const callFaultsSchema = z.object({
  /** Wait before each answer, in milliseconds. */
  delayMs: z.number().nonnegative().default(0),
  /** What comes in place of the answer; null for the true one. */
  instead: z.literal(insteads).nullable().default(null),
  /** How many of the next calls `delayMs` and `instead` reach. */
  calls: z.union([z.int().nonnegative(), z.literal('all')]).default('all'),
  /** Which calls `delayMs` and `instead` reach. */
  on: z.enum(['version', 'studies', 'study', 'everything']).default('everything'),
  /** The size of an oversized answer, in bytes. */
  oversizedBytes: z
    .int()
    .positive()
    .default(64 * 1024 * 1024),
  /** The `Retry-After` of a 429 or 503, as it is sent: seconds or an HTTP date. Null for none. */
  retryAfter: z.string().nullable().default(null),
})

/** Reads faults, also those that come as JSON. What is left out is as in a registry in good health: nothing is wrong, and the limits are those of the live service. */
export const faultsSchema = z.strictObject({
  ...callFaultsSchema.shape,
  ...limitsSchema.shape,
  ...pageFaultsSchema.shape,
  ...shelfFaultsSchema.shape,
})

/** How the stand-in misbehaves until told otherwise. */
export type Faults = Readonly<z.infer<typeof faultsSchema>>
