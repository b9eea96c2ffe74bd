import { headers } from 'next/headers'

/** All who come without an address share one share of the calls to the registry. */
const UNKNOWN = 'unknown'

/** An address is shorter. Where no edge stands before the app, the header is whatever somebody sends. */
const LONGEST = 64

/** The address of whoever asks for this page, or the part of it that a household has for itself, as the edge tells it in `x-client`. The only place that reads it. */
export async function clientOf(): Promise<string> {
  return (await headers()).get('x-client')?.slice(0, LONGEST) || UNKNOWN
}
