import { readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
import { makeOfflineCopy } from '../catalogue/source/make-offline-copy.ts'
import { readRegistry } from '../catalogue/source/read-registry.ts'
import { RegistryError } from '../registry-client/call/error.ts'
import { plainLine } from '../registry-client/call/plain-line.ts'
import { createClient, PUBLIC_API } from '../registry-client/client.ts'
import { readTopics } from '../trials/topics/read-topics.ts'

/**
 * `npm run offline-copy [-- --force] [-- --out FILE]`: makes the bundled offline copy anew from the live registry. It refuses to put
 * fewer than half as many trials in place of the present ones, unless it is forced to. Exit code 1: nothing was written.
 */

const { values } = parseArgs({
  options: { force: { type: 'boolean', default: false }, out: { type: 'string' } },
})
const path =
  values.out ?? fileURLToPath(new URL('../catalogue/source/offline-copy.json', import.meta.url))
const url = process.env.CTGOV_API_URL || PUBLIC_API

const present = z.object({ studies: z.array(z.unknown()) })

/** How many trials the file holds now: none if there is no such file or it is no copy. */
async function presentCount(): Promise<number> {
  try {
    return present.parse(JSON.parse(await readFile(path, 'utf8'))).studies.length
  } catch {
    return 0
  }
}

/** Why the new copy must not take the place of the present one, or null. */
function objection(found: number, before: number): string | null {
  if (found === 0) return 'The registry gave no trial on topic.'
  if (found * 2 >= before || values.force) return null
  return `The registry gave ${found} trials on topic, and the present copy has ${before}. Use --force if that is right.`
}

async function make(): Promise<void> {
  const client = createClient({
    url,
    userAgent: process.env['CTGOV_USER_AGENT'],
    onNotice: (sentence) => console.log(sentence),
  })
  const read = await readRegistry(client, await client.version(), manifest.version)
  const today = new Date().toISOString().slice(0, 10)
  const { file, leftOut, setAside: unreadable } = makeOfflineCopy(read.studies, today, readTopics)
  const setAside = [...read.setAside, ...unreadable]
  const against = objection(file.studies.length, await presentCount())
  const outcome = {
    'on topic': file.studies.length,
    'left out': leftOut + read.leftOut.length,
    unreadable: setAside.length,
  }
  console.log(`Read from ${url}:`)
  console.log(
    `${Object.entries(outcome)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}.`,
  )
  for (const { nctId, reason } of setAside) {
    console.log(`  ${plainLine(`${nctId ?? 'no number'}: ${reason}`)}`)
  }
  if (against !== null) {
    console.error(`Nothing was written. ${against}`)
    process.exitCode = 1
    return
  }
  const half = `${path}.${process.pid}.new`
  await writeFile(half, `${JSON.stringify(file, null, 1)}\n`)
  await rename(half, path)
  console.log(`Written to ${path}`)
}

try {
  await make()
} catch (error) {
  if (!(error instanceof RegistryError)) throw error
  console.error(`Nothing was written. ${error.message} ${error.detail ?? ''}`.trim())
  process.exitCode = 1
}
