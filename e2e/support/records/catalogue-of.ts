import type { Catalogue, Freshness } from '#lib/catalogue/catalogue'
import { startBuild } from '#lib/catalogue/source/build'
import type { Copy } from '#lib/catalogue/source/copy'
import { offlineCopy } from '#lib/catalogue/source/offline-copy'

/** A copy of these raw studies, and nothing else in it but what is given. */
export function copyOf(studies: readonly unknown[], parts: Partial<Copy> = {}): Copy {
  return {
    format: 2,
    readAt: '2026-11-22T10:00:00.000Z',
    dataTimestamp: null,
    chosenBy: null,
    studies: [...studies],
    leftOut: [],
    setAside: [],
    ...parts,
  }
}

/** The catalogue of a copy, live and without trouble unless told otherwise. */
export function catalogueOf(copy: Copy, freshness: Partial<Freshness> = {}): Catalogue {
  const fresh = { source: 'live', readAt: copy.readAt, trouble: null, heldBack: null } as const
  const build = startBuild(copy, { ...fresh, ...freshness })
  for (const raw of copy.studies) build.add(raw)
  return build.done()
}

/** The catalogue of the bundled copy. */
export function bundledCatalogue(): Catalogue {
  return catalogueOf(offlineCopy(), { source: 'offline' })
}
