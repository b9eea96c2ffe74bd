import type { Cost } from '../../registry-client/answer/read-pages.ts'
import type { Client, Version } from '../../registry-client/client.ts'
import type { Found } from '../../registry-client/doctor/doctor.ts'
import { type RegistryRead, readRegistry } from './read-registry.ts'

/** One whole read, what each question found, and what each call cost. */
export type CountedRead = {
  readonly read: RegistryRead
  readonly found: readonly Found[]
  readonly costs: readonly Cost[]
}

/** Reads the registry as the app does (`readRegistry`), and counts. Throws RegistryError. */
export async function countedRead(
  client: Pick<Client, 'searchCondition' | 'fetchStudies'>,
  version: Version,
  chosenBy: string,
): Promise<CountedRead> {
  const found: Found[] = []
  const costs: Cost[] = []
  const counting: typeof client = {
    async searchCondition(condition, make, signal) {
      const pages = await client.searchCondition(condition, make, signal)
      const { studies, total, duplicates } = pages
      found.push({ condition, studies: studies.length, total, duplicates })
      costs.push(...pages.costs)
      return pages
    },
    async fetchStudies(nctIds, signal) {
      const fetched = await client.fetchStudies(nctIds, signal)
      costs.push(...fetched.costs)
      return fetched
    },
  }
  const read = await readRegistry(counting, version, chosenBy)
  return { read, found, costs }
}
