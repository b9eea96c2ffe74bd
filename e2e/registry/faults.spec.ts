import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textTable } from '#lib/commands/text-table'
import {
  type FaultRow,
  LONGEST_WAIT_MS,
  type Outcome,
  saveGoodCopy,
  watchRow,
} from '../support/fault-row'
import { expect, test } from '../support/test'

/** How many apps start and are watched at once. */
const AT_ONCE = 6
/**
 * What the registry does instead of answering well, and how the app must call its data meanwhile: `live` where the answer is good in the end,
 * `saved` where the good copy must stay, `held` where it must stay because the answer would make it worse.
 */
const ROWS: readonly FaultRow[] = [
  { name: '50,000 studies', faults: { times: 50_000 }, ends: 'saved' },
  { name: 'nobody there', faults: 'down', ends: 'saved' },
  { name: 'stalled', faults: { instead: 'stall' }, ends: 'saved', settlesLate: true },
  { name: 'slow, 2 s a call', faults: { delayMs: 2_000 }, ends: 'live' },
  { name: 'trickles', faults: { instead: 'trickle' }, ends: 'saved', settlesLate: true },
  { name: '403 to named agents', faults: { refuseAgents: 'named' }, ends: 'live' },
  { name: '403 to default agents', faults: { refuseAgents: 'default' }, ends: 'live' },
  { name: '403 to all', faults: { refuseAgents: 'all' }, ends: 'saved' },
  { name: '404 everywhere', faults: { instead: 404 }, ends: 'saved' },
  { name: '404 as a web page', faults: { instead: 'html 404' }, ends: 'saved' },
  { name: '429, again in 1 s', faults: { instead: 429, retryAfter: '1', calls: 2 }, ends: 'live' },
  { name: '429, again in 10 min', faults: { instead: 429, retryAfter: '600' }, ends: 'saved' },
  { name: '500', faults: { instead: 500 }, ends: 'saved' },
  { name: 'a web page with 200', faults: { instead: 'html' }, ends: 'saved' },
  { name: 'cut JSON', faults: { instead: 'cut json' }, ends: 'saved' },
  { name: 'cut JSON in studies', faults: { instead: 'cut json', on: 'studies' }, ends: 'saved' },
  { name: 'no body', faults: { instead: 'empty' }, ends: 'saved' },
  { name: 'other JSON', faults: { instead: 'other json', on: 'studies' }, ends: 'saved' },
  { name: 'connection cut', faults: { instead: 'drop midway' }, ends: 'saved' },
  { name: 'dead page tokens', faults: { deadTokens: 9 }, ends: 'saved' },
  { name: 'endless pages', faults: { endless: true }, ends: 'saved' },
  { name: 'a study twice', faults: { repeated: true }, ends: 'live' },
  { name: 'too complicated, all', faults: { mostWords: 1 }, ends: 'saved' },
  { name: 'too complicated, ids', faults: { mostIds: 20 }, ends: 'live' },
  { name: 'half gone', faults: { lost: 0.5 }, ends: 'held' },
  { name: 'one left', faults: { only: 1 }, ends: 'held' },
  { name: 'other studies', faults: 'other studies', ends: 'saved' },
  {
    name: 'no titles',
    faults: { stripped: [ID('briefTitle'), ID('officialTitle')] },
    ends: 'held',
  },
  {
    name: 'no states',
    faults: { stripped: ['protocolSection.statusModule.overallStatus'] },
    ends: 'held',
  },
  {
    name: 'no conditions',
    faults: { stripped: ['protocolSection.conditionsModule'] },
    ends: 'held',
  },
  { name: 'data date back', faults: 'date back', ends: 'held' },
  { name: 'half of wrong types', faults: { wrongTypes: true }, ends: 'held' },
  { name: 'a record of 5 MB', faults: { largeStudyBytes: 5_000_000 }, ends: 'live' },
  {
    name: 'gzip bomb',
    faults: { instead: 'gzip bomb', on: 'studies', oversizedBytes: 200_000_000 },
    ends: 'saved',
  },
  { name: 'nested lists', faults: { instead: 'deep json', on: 'studies' }, ends: 'saved' },
  { name: 'redirect in circles', faults: { instead: 'redirect loop' }, ends: 'saved' },
  { name: 'redirect elsewhere', faults: { instead: 'redirect away' }, ends: 'saved' },
  { name: 'redirect once', faults: { instead: 'redirect once' }, ends: 'live' },
]

function ID(field: string): string {
  return `protocolSection.identificationModule.${field}`
}

/** Watches the rows, a few at a time, while those before them recover; gives what came of each in their order. */
async function runAll(rows: readonly FaultRow[], copyFolder: string): Promise<Outcome[]> {
  // An app that gave the registry up looks again half a minute later: those rows go first, so that the others run meanwhile.
  const waiting = [...rows.entries()].sort(
    ([, one], [, other]) => Number(other.ends === 'saved') - Number(one.ends === 'saved'),
  )
  const recoveries: Promise<Outcome>[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, row] = next
      recoveries[at] = (await watchRow(row, at, copyFolder)).recovery
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return Promise.all(recoveries)
}

test('Whatever the registry does, readers get pages in time, from the best copy, by its right name', async () => {
  test.setTimeout(600_000)
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-good-copy-'))
  await saveGoodCopy(folder)
  const outcomes = await runAll(ROWS, folder)
  await rm(folder, { recursive: true, force: true })
  console.log(
    textTable(
      ['The registry', 'Readers saw', 'First byte, ms', 'Calls', 'Good copy', 'Live again'],
      outcomes.map(({ row, ...came }) => [
        row.name,
        came.saw.join(', then '),
        String(Math.round(came.longestWaitMs)),
        String(came.calls),
        came.keptCopy ? 'kept' : 'LOST',
        came.recovered,
      ]),
    ),
  )
  for (const { row, ...came } of outcomes) {
    await test.step(row.name, () => {
      expect.soft(came.serverErrors, `${row.name}: answers of 5xx`).toEqual([])
      expect.soft(came.longestWaitMs, `${row.name}: first byte`).toBeLessThan(LONGEST_WAIT_MS)
      expect.soft(came.keptCopy, `${row.name}: the good copy`).toBe(true)
      expect.soft(came.saw.at(-1), `${row.name}: source`).toBe(row.ends)
      expect.soft(came.recovered, `${row.name}: live again`).toMatch(/^yes/)
    })
  }
})
