import type { Catalogue, OneTrial } from '../catalogue.ts'
import type { History } from '../changes/change.ts'
import type { CatalogueSource } from './engine/catalogue-source.ts'
import type { SourceStatus } from './engine/source-status.ts'

/** What a process serves. */
export type Process = {
  readonly catalogueSource: CatalogueSource
  readonly openTrial: (nctId: string, client: string) => Promise<OneTrial>
}

declare global {
  // Each page of Next.js may load this file anew; all must serve the catalogue that the start of the server made.
  var gutcheckCatalogue: Process | undefined
}

function current(): Process {
  if (globalThis.gutcheckCatalogue === undefined)
    throw new Error('The catalogue was not started: instrumentation.ts does it.')
  return globalThis.gutcheckCatalogue
}

/** The catalogue that this process serves now. Never waits for the registry. */
export function currentCatalogue(): Promise<Catalogue> {
  return current().catalogueSource.catalogue()
}

/** What was noticed to change in the registry while this site read it. */
export function currentHistory(): Promise<History> {
  return current().catalogueSource.history()
}

/** How the copy stands, for whoever runs the app. Never waits. */
export function currentStatus(): SourceStatus {
  return current().catalogueSource.status()
}

/**
 * One trial by its number: from the catalogue, else from the registry, within a budget of calls in which `client`, the address of whoever asks, has a share. Waits at
 * most two and a half seconds.
 */
export function openTrial(nctId: string, client: string): Promise<OneTrial> {
  return current().openTrial(nctId, client)
}
