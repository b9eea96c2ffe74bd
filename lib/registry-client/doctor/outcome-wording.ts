import type { RegistryError, RegistryErrorKind } from '../call/error.ts'
import type { Outcome } from './probe.ts'

/** The most of the registry's own words that a cell of the table holds. */
const MOST_WORDS = 60

/** What came of a question in a few words: "200 in 0.4 s", "403", "400 Too complicated query", "no answer (ENOTFOUND)", "not asked". */
export function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'answered':
      return `200 in ${(outcome.ms / 1000).toFixed(1)} s`
    case 'failed':
      return failureWords(outcome.error)
    case 'not-asked':
      return 'not asked'
  }
}

/** The HTTP status that a call failed with; null where none came, or another thing than the status was wrong. */
export function statusOf({ detail }: RegistryError): number | null {
  const status = STATUS.exec(detail ?? '')?.[1]
  return status === undefined ? null : Number(status)
}

/** What the registry itself said with such a status; empty where it said nothing. */
export function wordsOf({ detail }: RegistryError): string {
  return STATUS.exec(detail ?? '')?.[2] ?? ''
}

/** How `lib/registry-client/call/call.ts` puts a status and the first words of the answer into `detail`. */
const STATUS = /^status (\d{3})(?:: (.*))?$/

function failureWords(error: RegistryError): string {
  const status = statusOf(error)
  if (status === null) return KIND_WORDS[error.kind]?.(error.detail ?? '') ?? error.kind
  const words = STATUS_WORDS[error.kind] ?? wordsOf(error).slice(0, MOST_WORDS)
  return `${status} ${words}`.trimEnd()
}

/** Where the status says it all, or what came with it is longer than it need be. */
const STATUS_WORDS: Readonly<Partial<Record<RegistryErrorKind, string>>> = {
  refused: '',
  busy: '',
  broken: '',
  'not-found': '',
  'too-complicated': 'Too complicated query',
}

const KIND_WORDS: Readonly<Partial<Record<RegistryErrorKind, (detail: string) => string>>> = {
  unreachable: (code) => (code === '' ? 'no answer' : `no answer (${code})`),
  timeout: () => 'no answer in time',
  moved: (to) => `sent on${to === '' ? '' : `: ${to}`}`,
  'not-json': (why) => (why.includes('web page') ? '200, a web page' : '200, damaged data'),
  changed: () => '200, in a form we do not know',
  'too-large': () => '200, too large',
}
