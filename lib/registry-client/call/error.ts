/** What can go wrong when we ask the registry: a sentence a person can read, and whether asking again soon can help. */
const KINDS = {
  unreachable: { sentence: 'ClinicalTrials.gov could not be reached.', again: true },
  timeout: { sentence: 'ClinicalTrials.gov took too long to answer.', again: true },
  busy: { sentence: 'ClinicalTrials.gov asked us to slow down.', again: true },
  broken: { sentence: 'ClinicalTrials.gov has a fault of its own right now.', again: true },
  refused: { sentence: 'ClinicalTrials.gov does not answer this computer.', again: false },
  'bad-request': {
    sentence: 'ClinicalTrials.gov did not understand our question.',
    again: false,
  },
  'not-found': {
    sentence: 'ClinicalTrials.gov does not have what we asked for.',
    again: false,
  },
  moved: {
    sentence: 'ClinicalTrials.gov sent us on to another address, and we did not follow.',
    again: false,
  },
  'not-json': {
    sentence: 'ClinicalTrials.gov answered with something that is not trial data.',
    again: false,
  },
  'too-large': {
    sentence: 'ClinicalTrials.gov sent more than we can take in.',
    again: false,
  },
  changed: { sentence: 'ClinicalTrials.gov answered in a form we do not know.', again: false },
  unstable: {
    sentence: 'ClinicalTrials.gov changed its pages twice while we were reading them.',
    again: false,
  },
  'too-complicated': {
    sentence: 'ClinicalTrials.gov found our question too complicated.',
    again: false,
  },
  incomplete: { sentence: 'ClinicalTrials.gov sent fewer trials than it announced.', again: false },
  'too-many': {
    sentence: 'ClinicalTrials.gov sent more trials than we can take in.',
    again: false,
  },
  endless: { sentence: 'The pages of ClinicalTrials.gov did not come to an end.', again: false },
  stopped: { sentence: 'We stopped asking ClinicalTrials.gov.', again: false },
  'bad-address': {
    sentence: 'The address set for the registry is not one we can ask.',
    again: false,
  },
} as const satisfies Record<string, { readonly sentence: string; readonly again: boolean }>

export type RegistryErrorKind = keyof typeof KINDS

/**
 * Every expected failure of the registry, and the only error that the client throws. The message is a sentence for people: it
 * holds no address and nothing that the server sent. `detail` is for logs and the doctor: a status, an error code or
 * the first words of the registry's own answer; null where there is nothing to add.
 */
export class RegistryError extends Error {
  readonly kind: RegistryErrorKind
  readonly detail: string | null
  /** How long the registry asked us to wait before the next call, in milliseconds; null where it did not ask. */
  readonly waitMs: number | null

  constructor(kind: RegistryErrorKind, detail: string | null = null, waitMs: number | null = null) {
    super(KINDS[kind].sentence)
    this.name = 'RegistryError'
    this.kind = kind
    this.detail = detail
    this.waitMs = waitMs
  }

  /** True where the same call can work a moment later. */
  get worthAnotherTry(): boolean {
    return KINDS[this.kind].again
  }
}

const STATUS_KINDS: Readonly<Record<number, RegistryErrorKind>> = {
  401: 'refused',
  403: 'refused',
  404: 'not-found',
  429: 'busy',
  451: 'refused',
}

/**
 * What an HTTP status other than 200 means to us, with the first words of its answer. The words tell one refusal from the others: a query of too
 * many words, which clients met in 2025 and 2026 as "Too complicated query", works when it is asked in parts.
 */
export function kindOfStatus(status: number, words: string): RegistryErrorKind {
  if (status === 400 && /too complicated/i.test(words)) return 'too-complicated'
  if (status >= 500) return 'broken'
  return STATUS_KINDS[status] ?? (status >= 400 ? 'bad-request' : 'changed')
}
