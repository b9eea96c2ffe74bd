import { REGISTRIES, type Registry } from './registries.ts'

/** A number of another registry, in the exact words it was given in and as that registry writes it, and where it leads. */
export type RegistryNumber = {
  readonly registry: Registry
  readonly text: string
  readonly id: string
  readonly url: string
}

/** The numbers of other registries in a text, each in a form that its registry uses. Whether such a record exists is not known here. */
export function registryNumbers(text: string): RegistryNumber[] {
  // Every one of them holds three digits in a row; most texts do not.
  if (!/\d{3}/.test(text)) return []
  return REGISTRIES.flatMap((registry) =>
    [...text.matchAll(registry.number)].map(([found]) => {
      const id = registry.written(found)
      return { registry, text: found, id, url: registry.record(id) }
    }),
  )
}

/** The registry whose number a text means without giving it whole, or null. */
export function registryBegun(text: string): Registry | null {
  return REGISTRIES.find(({ begun }) => begun.test(text)) ?? null
}
