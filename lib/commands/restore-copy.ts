import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Copy, readCopy } from '../catalogue/source/copy.ts'
import { COPY_FILE, PREVIOUS_FILE } from '../catalogue/source/stores/file-store.ts'
import { openFile } from '../catalogue/source/stores/open-file.ts'
import { replaceFile } from '../catalogue/source/stores/replace-file.ts'
import { parseJsonStream } from '../registry-client/answer/json-stream.ts'
import { plainLine } from '../registry-client/call/plain-line.ts'

/**
 * `npm run restore-copy [-- --dry-run]`: puts the copy of the registry back that was there before the last great loss of trials, and keeps the present one
 * in its place. Exit code 1: nothing was changed.
 */

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
/** npm keeps the option for itself where nobody wrote the `--` before it. */
const isDry = values['dry-run'] || process.env['npm_config_dry_run'] === 'true'
const folder = process.env['DATA_DIR'] || join(process.cwd(), '.data')
const copyPath = join(folder, COPY_FILE)
const previousPath = join(folder, PREVIOUS_FILE)

/** A disk that takes longer than this to read one file will not do better, in milliseconds. */
const READ_WITHIN = 30_000

/** The copy in a file with its text, or a sentence on why there is none. */
async function copyIn(path: string): Promise<{ copy: Copy; text: string } | string> {
  const file = await openFile(path, READ_WITHIN)
  if (file.kind === 'missing') return `There is no ${path}.`
  if (file.kind === 'trouble') return `${path} cannot be opened: ${file.reason}.`
  const copy = readCopy(await parseJsonStream([file.bytes]).catch(() => null))
  return copy === null
    ? `${path} is damaged, or of a newer version of this program.`
    : { copy, text: new TextDecoder().decode(file.bytes) }
}

const described = ({ readAt, studies }: Copy) =>
  plainLine(`read ${readAt}, ${studies.length} whole records`)

/** What cannot be read may still be of use to somebody. */
async function keepAside(): Promise<void> {
  const aside = `${copyPath}.aside-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  const moved = await rename(copyPath, aside).then(
    () => true,
    () => false,
  )
  if (moved) console.log(`What was there is kept as ${aside}.`)
}

async function restore(): Promise<string | null> {
  const previous = await copyIn(previousPath)
  if (typeof previous === 'string') return previous
  const present = await copyIn(copyPath)
  console.log(`Now:    ${typeof present === 'string' ? present : described(present.copy)}`)
  console.log(`Before: ${described(previous.copy)}`)
  if (isDry) return 'This was a dry run.'
  if (typeof present === 'string') await keepAside()
  await replaceFile(copyPath, previous.text)
  if (typeof present !== 'string') await replaceFile(previousPath, present.text)
  console.log(`\n${copyPath} is the copy from before now. Start the server again to use it.`)
  console.log('If the registry still has fewer trials, it is believed again after half an hour.')
  return null
}

const objection = await restore().catch((error: unknown) => String(error))
if (objection !== null) {
  console.error(`Nothing was changed. ${objection}`)
  process.exitCode = 1
}
