import type { OneTrial } from '#lib/catalogue/catalogue'
import { openTrial } from '#lib/catalogue/source/current'
import { clientOf } from './client-of'

/** One trial by its number, within what whoever asks may let us ask of the registry. */
export async function openForClient(nctId: string): Promise<OneTrial> {
  return openTrial(nctId, await clientOf())
}
