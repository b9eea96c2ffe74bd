import type { Catalogue, OneTrial } from './catalogue.ts'

/** The catalogue that this process serves now. Never waits longer than a first page may take. */
export async function currentCatalogue(): Promise<Catalogue> {
  throw new Error('not built yet')
}

/** One trial by its number: from the catalogue, else from the registry, within a budget of calls. */
export async function openTrial(_nctId: string): Promise<OneTrial> {
  throw new Error('not built yet')
}
