import { describe, expect, it } from 'vitest'
import { RegistryError } from '../call/error.ts'
import { conclude, type Seen } from './conclude.ts'
import type { AgentId, Outcome, Probe } from './probe.ts'
import type { QuestionId } from './probe-questions.ts'

const ANSWERED: Outcome = { kind: 'answered', ms: 100 }
const failed = (...error: ConstructorParameters<typeof RegistryError>): Outcome => ({
  kind: 'failed',
  error: new RegistryError(...error),
})
const REFUSED = failed('refused', 'status 403: Forbidden')

type Outcomes = Partial<Record<QuestionId, Outcome>>

/** Every question is answered under both names, but for what is given. */
function probes(different: Partial<Record<AgentId, Outcomes | Outcome>> = {}): Probe[] {
  const given: typeof different = { named: {}, runtime: {}, ...different }
  return (['set', 'named', 'runtime'] as const).flatMap((agent) => {
    const outcomes = given[agent]
    if (outcomes === undefined) return []
    return (['short', 'version', 'numbers', 'long'] as const).map((question) => ({
      agent,
      question,
      outcome: 'kind' in outcomes ? outcomes : (outcomes[question] ?? ANSWERED),
    }))
  })
}

function concluded(seen: Partial<Seen> = {}) {
  const well = { probes: probes(), setting: '', failure: null, doubt: null, differing: 0 }
  return conclude({ ...well, ...seen })
}

const TOO_COMPLICATED = failed('too-complicated', 'status 400: Too complicated query')

describe('conclude, where the registry could be read', () => {
  it('says no more than that it works', () => {
    expect(concluded()).toEqual({ cause: 'works', code: 0, says: 'Works.' })
  })

  it.each([
    [
      'the name of the app is refused',
      { probes: probes({ named: REFUSED }) },
      /^Works\. The name that the app gives itself is refused, and the runtime's own is answered: the app finds that by itself/,
    ],
    [
      'the runtime’s own name is refused',
      { probes: probes({ runtime: REFUSED }) },
      /^Works\. The runtime's own name is refused, and the one that the app gives itself is answered\.$/,
    ],
    [
      'only the name that is set is answered',
      { setting: 'Us', probes: probes({ set: {}, named: REFUSED, runtime: REFUSED }) },
      /^Works\. .*keep CTGOV_USER_AGENT\.$/,
    ],
    [
      'long questions are refused',
      { probes: probes({ named: { long: TOO_COMPLICATED }, runtime: { long: TOO_COMPLICATED } }) },
      /^Works\. Questions of more than a few words are refused; ours have two or three\.$/,
    ],
    [
      'many numbers are refused',
      { probes: probes({ named: { numbers: TOO_COMPLICATED } }) },
      /^Works\. It does not take as many trial numbers at once/,
    ],
    [
      'it asked for quiet in between',
      { probes: probes({ runtime: { short: failed('busy', 'status 429') } }) },
      /^Works\. It asked us to slow down \(429\)/,
    ],
    [
      'several of these hold',
      { probes: probes({ named: REFUSED, runtime: { long: TOO_COMPLICATED } }) },
      /^Works\. The name .* Questions of more than a few words/,
    ],
  ])('tells where %s, with code 0', (_, seen, says) => {
    expect(concluded(seen)).toEqual({ cause: 'works', code: 0, says: expect.stringMatching(says) })
  })

  it.each([
    [
      'the set name is refused and the app’s own is answered',
      { setting: 'Us', probes: probes({ set: REFUSED }) },
      'Works with this setting: CTGOV_USER_AGENT=(nothing). The name that is set is refused; without it, the app finds a name that is answered.',
    ],
    [
      'the set name is refused and the runtime’s own is answered',
      { setting: 'Us', probes: probes({ set: REFUSED, named: REFUSED }) },
      'Works with this setting: CTGOV_USER_AGENT=(nothing). The name that is set is refused; without it, the app finds a name that is answered.',
    ],
    [
      'the name of the app meets silence and the runtime’s own is answered',
      { probes: probes({ named: failed('timeout') }) },
      "Works with this setting: CTGOV_USER_AGENT=node. The name that the app gives itself is not answered; the runtime's own, which this is, is answered.",
    ],
  ])('names the setting where %s', (_, seen, says) => {
    expect(concluded(seen)).toEqual({ cause: 'other-setting', code: 1, says })
  })

  it('does not name one where the present one worked after all', () => {
    const wavering = probes({ named: failed('broken'), runtime: failed('broken') })
    expect(concluded({ probes: wavering }).cause).toBe('works')
  })

  it.each([
    [1, 'Works. 1 check differs from what we expect.'],
    [3, 'Works. 3 checks differ from what we expect.'],
  ])('counts what differs: %i', (differing, says) => {
    expect(concluded({ differing })).toEqual({ cause: 'differs', code: 1, says })
  })

  it.each([
    ['loss', /^Works, but what came is held back until a second read.* Half of it is gone\.$/],
    ['nonsense', /^Works, but what came cannot be right.* Half of it is gone\.$/],
  ] as const)('puts %s before what else differs', (kind, says) => {
    const doubt = { kind, why: 'Half of it is gone.' }
    const { cause, code, says: said } = concluded({ doubt, differing: 2 })
    expect([cause, code]).toEqual([kind, 1])
    expect(said).toMatch(says)
  })
})

describe('conclude, where it could not', () => {
  it.each([
    ['bad-address', null, 'bad-address', 2, 'CTGOV_API_URL does not hold a web address'],
    ['unreachable', 'ENOTFOUND', 'name-not-found', 2, 'its server is not known here (ENOTFOUND)'],
    ['unreachable', 'EAI_AGAIN', 'name-not-found', 2, 'NODE_USE_ENV_PROXY=1 and HTTPS_PROXY'],
    ['unreachable', 'ECONNREFUSED', 'connection-refused', 2, 'takes no connection (ECONNREFUSED)'],
    ['unreachable', 'SELF_SIGNED_CERT_IN_CHAIN', 'certificate', 2, 'NODE_EXTRA_CA_CERTS'],
    ['unreachable', 'ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', 2, 'not one to trust'],
    ['unreachable', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate', 2, 'not one to trust'],
    ['unreachable', 'UND_ERR_CONNECT_TIMEOUT', 'no-way-there', 2, 'no connection came about'],
    ['unreachable', 'ENETUNREACH', 'no-way-there', 2, 'A firewall may drop'],
    ['unreachable', 'UND_ERR_SOCKET', 'cut-off', 2, 'broke off before an answer came (UND_'],
    ['unreachable', null, 'cut-off', 2, 'before an answer came.'],
    ['timeout', 'no answer in 10 s', 'too-slow', 2, 'did not answer in time (no answer in 10 s)'],
    [
      'refused',
      'status 403: Forbidden',
      'network-refused',
      2,
      '403 under every name, so it is this',
    ],
    ['refused', 'status 403', 'network-refused', 2, 'CTGOV_API_URL can point to a relay'],
    ['not-json', 'a web page came instead of data', 'web-page', 2, 'a web page comes in place'],
    ['not-json', 'the data broke off or is damaged', 'damaged', 2, 'breaks off or is damaged'],
    ['moved', 'https://example.org', 'sent-elsewhere', 1, 'sends us on to https://example.org,'],
    ['moved', 'too many redirects', 'redirect-loop', 1, 'without end'],
    [
      'too-complicated',
      'status 400: x',
      'too-complicated',
      1,
      'even our questions of two and three',
    ],
    ['bad-request', 'status 400: no such field', 'not-understood', 1, '(400: no such field)'],
    ['not-found', 'status 404: Not Found', 'no-such-address', 1, 'no such address (404)'],
    ['broken', 'status 503', 'own-fault', 2, 'a fault of its own right now (503)'],
    ['incomplete', '3 of 9 studies', 'incomplete', 1, 'fewer trials than it announced. (3 of 9'],
    ['changed', null, 'changed', 1, 'answered in a form we do not know.'],
  ] as const)('%s, %j: %s, with code %i', (kind, detail, cause, code, says) => {
    const ending = concluded({ failure: new RegistryError(kind, detail), differing: 3 })
    expect(ending).toMatchObject({ cause, code, says: expect.stringContaining(says) })
    expect(ending.says).toMatch(/^Refused: [^\n]+[.)]$/)
  })

  it.each([
    [null, 'slow down (429). The app waits'],
    [5_000, 'slow down (429) and to come back in a minute.'],
    [600_000, 'slow down (429) and to come back in 10 minutes.'],
  ])('says how long it wants quiet: %j', (waitMs, says) => {
    const failure = new RegistryError('busy', null, waitMs)
    expect(concluded({ failure })).toMatchObject({
      cause: 'slow-down',
      code: 2,
      says: expect.stringContaining(says),
    })
  })
})
