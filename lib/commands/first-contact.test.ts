import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Faults } from '#e2e/stand-in/faults/faults'
import { startRegistry } from '#e2e/stand-in/registry'
import type { Registry } from '#e2e/stand-in/running-registry'
import { wholeRegistry } from '#e2e/support/records/whole-registry'
import { firstContact } from './first-contact.ts'

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry({ studies: wholeRegistry() })
})
afterAll(() => registry.stop())
beforeEach(() => {
  registry.behave()
  registry.clearCalls()
})

/** Meets the stand-in, without waiting between calls. */
function meet(faults: Partial<Faults> = {}, setting = '', url = registry.url) {
  registry.misbehave(faults)
  const timeoutMs = 'instead' in faults && faults.instead === 'stall' ? 1_000 : 15_000
  return firstContact({ url, setting, now: Date.now, gapMs: 0, timeoutMs })
}

describe('firstContact', () => {
  it('reads everything as the app does, and finds it as expected', async () => {
    const { conclusion, reading } = await meet({ mostWords: null })
    expect(conclusion).toEqual({ cause: 'works', code: 0, says: 'Works.' })
    expect(reading?.checks.filter(({ ok }) => !ok)).toEqual([])
    expect(reading).toMatchObject({
      setting: '',
      calls: 8,
      shown: { studies: 3_616, onTopic: 51 },
      doubtful: 0,
      leftOut: 3_565,
      bundled: { trials: 51, recordedOn: '2025-09-25', gone: [], changed: [] },
    })
    expect(registry.calls()).toHaveLength(16)
  })

  it.each([
    ['named agents are refused', { refuseAgents: 'named' }, 'works', 0, "and the runtime's own is"],
    [
      'default agents are refused',
      { refuseAgents: 'default' },
      'works',
      0,
      "The runtime's own name",
    ],
    ['long questions are refused', {}, 'works', 0, 'more than a few words are refused; ours have'],
    ['few numbers are taken', { mostIds: 20 }, 'works', 0, 'the app asks for fewer then'],
    ['it wants quiet, shortly', { instead: 429, retryAfter: '0', calls: 1 }, 'works', 0, '(429)'],
    ['everyone is refused', { refuseAgents: 'all' }, 'network-refused', 2, 'it answers 403 under'],
    ['all is too complicated', { mostWords: 1 }, 'too-complicated', 1, 'even our questions'],
    ['it wants quiet', { instead: 429, retryAfter: '600' }, 'slow-down', 2, 'back in 10 minutes'],
    ['it stalls', { instead: 'stall' }, 'too-slow', 2, 'did not answer in time'],
    ['connections drop', { instead: 'drop' }, 'cut-off', 2, 'broke off before an answer'],
    ['a web page comes', { instead: 'html' }, 'web-page', 2, 'a web page comes in place of data'],
    ['pages are cut', { instead: 'cut json', on: 'studies' }, 'damaged', 2, 'breaks off'],
    [
      'it sends us away',
      { instead: 'redirect away' },
      'sent-elsewhere',
      1,
      'to http://127.0.0.2:9',
    ],
    ['it sends us round', { instead: 'redirect loop' }, 'redirect-loop', 1, 'without end'],
    ['there is no API', { instead: 404 }, 'no-such-address', 1, 'should end in /api/v2'],
    ['the form is another', { instead: 'other json' }, 'changed', 1, 'in a form we do not know'],
    ['half is gone', { lost: 0.5 }, 'loss', 1, 'Of the 51 trials in our copy,'],
    ['nothing is left', { only: 0 }, 'nonsense', 1, 'with no trials at all'],
  ] as const)('where %s: %j', async (_, faults, cause, code, says) => {
    const { conclusion } = await meet(faults)
    expect(conclusion).toEqual({ cause, code, says: expect.stringContaining(says) })
    expect(conclusion.says).toMatch(/^(?:Works\. |Works, but |Refused: )/)
  })

  it('tells a set name that is refused from a network that is', async () => {
    const { conclusion, reading } = await meet({ refuseAgents: 'named' }, 'Example Hospital')
    expect(reading).toMatchObject({ setting: '', shown: { onTopic: 51 } })
    expect(conclusion).toMatchObject({
      cause: 'other-setting',
      code: 1,
      says: expect.stringMatching(/^Works with this setting: CTGOV_USER_AGENT=\(nothing\)\./),
    })
  })

  it('counts what differs, and names what became of the bundled trials', async () => {
    const { conclusion, reading } = await meet({
      lost: 0.1,
      stripped: ['protocolSection.eligibilityModule.sex'],
    })
    expect(reading?.checks.filter(({ ok }) => !ok).map(({ says }) => says)).toEqual([
      expect.stringMatching(/^Different studies: 3,2/),
      expect.stringMatching(/^On our list: 4\d\. We expect/),
      'Usual fields that are missing: 1.',
    ])
    expect(reading?.bundled.gone.length).toBeGreaterThan(0)
    expect(conclusion).toMatchObject({
      cause: 'differs',
      code: 1,
      says: expect.stringContaining('3 checks differ'),
    })
  })

  it('tells an address where nobody listens from a name that nobody knows', async () => {
    const gone = await startRegistry()
    await gone.stop()
    const { conclusion } = await meet({}, '', gone.url)
    expect(conclusion).toMatchObject({ cause: 'connection-refused', code: 2 })
    const unknown = await meet({}, '', 'http://registry.invalid/api/v2')
    expect(unknown.conclusion).toMatchObject({ cause: 'name-not-found', code: 2 })
    expect(registry.calls()).toEqual([])
  })

  it('asks nothing of an address that is none', async () => {
    const { conclusion, probes } = await meet({}, '', 'http://me:secret@127.0.0.1/api/v2')
    expect(conclusion).toMatchObject({ cause: 'bad-address', code: 2 })
    expect(conclusion.says).not.toContain('secret')
    expect(probes).toEqual([])
  })
})
