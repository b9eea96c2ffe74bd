import { afterEach, describe, expect, it } from 'vitest'
import type { Faults } from '#e2e/stand-in/faults/faults'
import { startRegistry } from '#e2e/stand-in/registry'
import type { Registry } from '#e2e/stand-in/running-registry'
import { createCall } from '../call/call.ts'
import { createPace } from '../call/pace.ts'
import { NAMED_AGENT } from '../call/user-agents.ts'
import { outcomeWords } from './outcome-wording.ts'
import { agentsToTry, failureIn, probeAll } from './probe.ts'

let registry: Registry | null = null
afterEach(() => registry?.stop())

/** What came of each question under each name, without times, and whom the registry was asked by. */
async function probed(faults: Partial<Faults>, { set = '', timeoutMs = 20_000 } = {}) {
  registry = await startRegistry()
  registry.misbehave(faults)
  const pace = createPace(0, () => performance.now())
  const probes = await probeAll(agentsToTry(set), {
    base: registry.url,
    callAs: (userAgent) => createCall({ userAgent, pace }),
    numbers: ['NCT00630383', 'NCT00645749', 'NCT01006941'],
    timeoutMs,
  })
  const cells = probes.map(({ question, agent, outcome }) => {
    const words = outcomeWords(outcome).replace(/200 in \d+\.\d s/, 'ok')
    return [question, agent, words] as const
  })
  const table = Object.fromEntries(
    [...Map.groupBy(cells, ([question]) => question)].map(([question, row]) => [
      question,
      row.map(([, , words]) => words),
    ]),
  )
  return { table, probes, calls: registry.calls() }
}

const OK = ['ok', 'ok']
const NO = ['not asked', 'not asked']
const LONG = ['400 Too complicated query', '400 Too complicated query']
const twice = (words: string) => [words, words]

describe('probeAll', () => {
  it.each([
    ['all is well', { mostWords: null }, { short: OK, version: OK, numbers: OK, long: OK }],
    ['long questions are refused', {}, { short: OK, version: OK, numbers: OK, long: LONG }],
    [
      'names are refused',
      { refuseAgents: 'named' },
      {
        short: ['403', 'ok'],
        version: ['403', 'ok'],
        numbers: ['403', 'ok'],
        long: ['403', '400 Too complicated query'],
      },
    ],
    [
      'everyone is refused',
      { refuseAgents: 'all' },
      { short: twice('403'), version: twice('403'), numbers: NO, long: NO },
    ],
    [
      'nothing is simple enough',
      { mostWords: 1, mostIds: 2 },
      { short: LONG, version: OK, numbers: LONG, long: NO },
    ],
    [
      'a web page comes',
      { instead: 'html' },
      { short: twice('200, a web page'), version: twice('200, a web page'), numbers: NO, long: NO },
    ],
    [
      'other data comes',
      { instead: 'other json', on: 'studies' },
      {
        short: twice('200, in a form we do not know'),
        version: OK,
        numbers: twice('200, in a form we do not know'),
        long: NO,
      },
    ],
    [
      'it wants quiet for long',
      { instead: 429, retryAfter: '600' },
      { short: ['429', 'not asked'], version: NO, numbers: NO, long: NO },
    ],
    [
      'one call meets trouble',
      { instead: 503, calls: 1 },
      { short: ['503', 'ok'], version: OK, numbers: OK, long: LONG },
    ],
    [
      'connections are dropped',
      { instead: 'drop' },
      { short: twice('no answer (UND_ERR_SOCKET)'), version: NO, numbers: NO, long: NO },
    ],
    [
      'it sends us elsewhere',
      { instead: 'redirect away' },
      {
        short: twice('sent on: http://127.0.0.2:9'),
        version: twice('sent on: http://127.0.0.2:9'),
        numbers: NO,
        long: NO,
      },
    ],
  ] as const)('says what came where %s', async (_, faults, expected) => {
    expect((await probed(faults)).table).toEqual(expected)
  })

  it('waits no longer than it is told to', async () => {
    const { table, calls } = await probed({ instead: 'stall' }, { timeoutMs: 1_000 })
    expect(table['short']).toEqual(twice('no answer in time'))
    expect(calls).toHaveLength(2)
  })

  it('goes by a name that was set first, and makes ten calls at most', async () => {
    const { table, calls } = await probed({}, { set: 'Example Hospital' })
    expect(calls.map(({ userAgent }) => userAgent).slice(0, 3)).toEqual([
      'Example Hospital',
      NAMED_AGENT,
      'node',
    ])
    expect(calls).toHaveLength(10)
    expect(table['long']).toEqual(['400 Too complicated query', ...NO])
  })

  it('asks for one study, for few fields, and for the numbers it was given', async () => {
    const { calls } = await probed({})
    const [short, , , , numbers] = calls
    expect(short?.query).toMatchObject({ 'query.cond': 'multiple sclerosis', pageSize: '1' })
    expect(numbers?.query['filter.ids']).toBe('NCT00630383,NCT00645749,NCT01006941')
  })
})

describe('failureIn', () => {
  it.each([
    [{ refuseAgents: 'all' }, 'refused'],
    [{ refuseAgents: 'named', instead: 'html' }, 'not-json'],
    [{ instead: 'drop' }, 'unreachable'],
  ] as const)('of %j is %s', async (faults, kind) => {
    expect(failureIn((await probed(faults)).probes)).toMatchObject({ kind })
  })

  it('is null where all was answered', async () => {
    expect(failureIn((await probed({ mostWords: null })).probes)).toBeNull()
  })
})
