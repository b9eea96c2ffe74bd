import type { Taken } from '../../registry-client/answer/read-pages.ts'
import type { Client, Version } from '../../registry-client/client.ts'
import { CONDITIONS } from '../../registry-client/query.ts'
import { nctIdOf, type SetAside } from '../../registry-client/study/study.ts'
import { type Choice, chooseStudy } from './choose-study.ts'
import type { Copy } from './copy.ts'

/** One whole read, before anybody looks at the clock. */
export type RegistryRead = Omit<Copy, 'readAt'>

const NOT_SENT = 'The registry names this study, and did not send its record.'

/**
 * Reads the registry in three short questions, one for each condition, and then the whole records of what our rules choose. A question or a part that
 * fails fails the read. `chosenBy` is the version of this program. Throws RegistryError.
 */
export async function readRegistry(
  client: Pick<Client, 'searchCondition' | 'fetchStudies'>,
  { dataTimestamp }: Version,
  chosenBy: string,
): Promise<RegistryRead> {
  const found: Taken<Choice>[] = []
  for (const condition of CONDITIONS) {
    found.push(...(await client.searchCondition(condition, chooseStudy)).studies)
  }
  const choices = oncePerNumber(found)
  const wanted = choices.flatMap((choice) => (choice.kind === 'wanted' ? [choice.nctId] : []))
  const { studies } = await client.fetchStudies(wanted)
  const sent = new Set(studies.map(nctIdOf))
  const missing = wanted.filter((nctId) => !sent.has(nctId))
  return {
    format: 2,
    dataTimestamp,
    chosenBy,
    studies: [...studies],
    leftOut: choices.flatMap((choice) => (choice.kind === 'left-out' ? [choice.study] : [])),
    setAside: [
      ...choices.flatMap((choice) => (choice.kind === 'set-aside' ? [choice.study] : [])),
      ...missing.map((nctId): SetAside => ({ nctId, reason: NOT_SENT })),
    ],
  }
}

/** A study can be found for two conditions. Those without a number cannot be told apart, so that all are kept. */
function oncePerNumber(found: readonly Taken<Choice>[]): Choice[] {
  const numbered = new Map(found.flatMap(({ nctId, made }) => (nctId ? [[nctId, made]] : [])))
  const nameless = found.flatMap(({ nctId, made }) => (nctId ? [] : [made]))
  return [...numbered.values(), ...nameless]
}
