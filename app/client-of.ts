import { headers } from 'next/headers'

/** All who come without an address share one share of the calls to the registry. */
const UNKNOWN = 'unknown'

/** The address of whoever asks for this page, as the server in front of the app tells it in `x-client`. The only place that reads it. */
export async function clientOf(): Promise<string> {
  return (await headers()).get('x-client') || UNKNOWN
}
