import type { RegistryError, RegistryErrorKind } from '../call/error.ts'
import { statusOf, wordsOf } from './outcome-wording.ts'

/** A way in which the registry cannot be read, and what to tell whoever tried. */
export type FailureCause = {
  readonly id: string
  readonly kind: RegistryErrorKind
  /** Which failures of that kind, by their detail; all where it is absent. */
  readonly detail?: RegExp
  /** 1 where something is not as we know it, 2 where the registry could not be asked now or from here. */
  readonly code: 1 | 2
  /** Goes on from "Refused: ". */
  readonly says: (error: RegistryError) => string
}

const PROXY =
  'If programs may leave this network through a proxy only, set NODE_USE_ENV_PROXY=1 and HTTPS_PROXY.'

/** The telling ones before the general: the first that fits is it. */
const CAUSES: readonly FailureCause[] = [
  {
    id: 'bad-address',
    kind: 'bad-address',
    code: 2,
    says: () =>
      'CTGOV_API_URL does not hold a web address that we can ask. It takes one such as https://clinicaltrials.gov/api/v2, without a password.',
  },
  {
    id: 'name-not-found',
    kind: 'unreachable',
    detail: /^(?:ENOTFOUND|EAI_\w+)$/,
    code: 2,
    says: ({ detail }) =>
      `the name of its server is not known here (${detail}). This computer may be offline, or CTGOV_API_URL mistyped. ${PROXY}`,
  },
  {
    id: 'connection-refused',
    kind: 'unreachable',
    detail: /^ECONNREFUSED$/,
    code: 2,
    says: ({ detail }) =>
      `its address takes no connection (${detail}). Nothing listens there, or a firewall turns us away. ${PROXY}`,
  },
  {
    id: 'certificate',
    kind: 'unreachable',
    detail: /CERT|SSL|TLS|SIGNATURE|EPROTO/,
    code: 2,
    says: ({ detail }) =>
      `the connection is not one to trust (${detail}). A network that reads along, as some hospitals' do, has a certificate of its own: NODE_EXTRA_CA_CERTS can name its file.`,
  },
  {
    id: 'no-way-there',
    kind: 'unreachable',
    detail: /TIMEDOUT|TIMEOUT|UNREACH/,
    code: 2,
    says: ({ detail }) =>
      `no connection came about in time (${detail}). A firewall may drop what leaves this network. ${PROXY}`,
  },
  {
    id: 'cut-off',
    kind: 'unreachable',
    code: 2,
    says: ({ detail }) =>
      `no connection came about, or it broke off before an answer came${detail === null ? '' : ` (${detail})`}.`,
  },
  {
    id: 'too-slow',
    kind: 'timeout',
    code: 2,
    says: ({ detail }) =>
      `it took the question and did not answer in time (${detail}). It may be very busy, or something on the way may hold the connection.`,
  },
  {
    id: 'network-refused',
    kind: 'refused',
    code: 2,
    says: (error) =>
      `it answers ${statusOf(error)} under every name, so it is this network that it turns away. CTGOV_API_URL can point to a relay elsewhere that hands our questions on; until then the app shows its last copy.`,
  },
  {
    id: 'web-page',
    kind: 'not-json',
    detail: /web page/,
    code: 2,
    says: () =>
      'a web page comes in place of data. The registry is being worked on, or this network wants somebody to sign in first.',
  },
  {
    id: 'damaged',
    kind: 'not-json',
    code: 2,
    says: () => 'its data breaks off or is damaged on the way.',
  },
  {
    id: 'redirect-loop',
    kind: 'moved',
    detail: /redirects/,
    code: 1,
    says: () => 'it sends us from address to address without end.',
  },
  {
    id: 'sent-elsewhere',
    kind: 'moved',
    code: 1,
    says: ({ detail }) =>
      `it sends us on to ${detail ?? 'no address'}, and we do not leave the server that was set. If the registry has moved there, CTGOV_API_URL can name its new address.`,
  },
  {
    id: 'slow-down',
    kind: 'busy',
    code: 2,
    says: ({ waitMs }) => `it asks us to slow down (429)${wait(waitMs)}. The app waits by itself.`,
  },
  {
    id: 'too-complicated',
    kind: 'too-complicated',
    code: 1,
    says: () =>
      'it finds even our questions of two and three words too complicated (400). No setting helps: please report it.',
  },
  {
    id: 'not-understood',
    kind: 'bad-request',
    code: 1,
    says: (error) =>
      `it does not understand what we ask (${statusOf(error)}: ${wordsOf(error)}). Please report it.`,
  },
  {
    id: 'no-such-address',
    kind: 'not-found',
    code: 1,
    says: () =>
      'its server has no such address (404). Where CTGOV_API_URL is set, it should end in /api/v2; where not, the API has moved.',
  },
  {
    id: 'own-fault',
    kind: 'broken',
    code: 2,
    says: (error) =>
      `it has a fault of its own right now (${statusOf(error)}). The app asks again by itself.`,
  },
]

function wait(ms: number | null): string {
  if (ms === null) return ''
  const minutes = Math.ceil(ms / 60_000)
  return ` and to come back in ${minutes <= 1 ? 'a minute' : `${minutes} minutes`}`
}

/** Why the registry could not be read. What is in none of our causes is told by its own sentence. */
export function causeOf(error: RegistryError): FailureCause {
  const cause = CAUSES.find(
    ({ kind, detail }) => kind === error.kind && (detail?.test(error.detail ?? '') ?? true),
  )
  return cause ?? { id: error.kind, kind: error.kind, code: 1, says: inItsOwnWords }
}

function inItsOwnWords({ message, detail }: RegistryError): string {
  return `${message}${detail === null ? '' : ` (${detail})`}`
}
