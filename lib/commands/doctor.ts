import { createClient, PUBLIC_API } from '../ctgov/client.ts'
import { type Check, checkVersion, conclude, examine } from '../ctgov/doctor.ts'
import { RegistryError } from '../ctgov/error.ts'
import { EXPECTATIONS } from '../ctgov/expectations.ts'
import { GUT_QUERY } from '../ctgov/query.ts'

/**
 * `npm run doctor`: asks the registry what the app asks it, and says what differs from what we expect.
 * Exit code 0: all as expected. 1: something differs. 2: the registry could not be asked.
 */

const url = process.env.CTGOV_API_URL || PUBLIC_API

function show({ ok, says, more }: Check): void {
  console.log(`${ok ? 'as expected' : 'DIFFERS    '}  ${says}`)
  for (const line of more) console.log(`               ${line}`)
}

/** Shows each check as it is done, and gives the failure that ended them, or null. */
async function ask(checks: Check[]): Promise<RegistryError | null> {
  const note = (...done: readonly Check[]) => {
    checks.push(...done)
    done.forEach(show)
  }
  try {
    const client = createClient({ url })
    console.log(`Asking ${url} …\n`)
    const version = await client.version()
    note(checkVersion(version.apiVersion, EXPECTATIONS))
    console.log(
      `             The registry's data is of ${version.dataTimestamp ?? 'no stated time'}.`,
    )
    note(...examine(await client.searchStudies(GUT_QUERY, { version }), EXPECTATIONS))
    return null
  } catch (error) {
    if (error instanceof RegistryError) return error
    throw error
  }
}

const checks: Check[] = []
const { says, code } = conclude(checks, await ask(checks))
console.log(`\n${says}`)
process.exitCode = code
