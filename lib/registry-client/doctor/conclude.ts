import type { RegistryError, RegistryErrorKind } from '../call/error.ts'
import { isRefused, workingSetting } from './agent-setting.ts'
import { causeOf } from './failure-causes.ts'
import type { Probe } from './probe.ts'
import type { QuestionId } from './probe-questions.ts'

/** What came of a first contact, as far as its last line goes by it. */
export type Seen = {
  readonly probes: readonly Probe[]
  /** What CTGOV_USER_AGENT is set to; empty where it is not set. */
  readonly setting: string
  /** Why the registry could not be read to the end; null where it could. */
  readonly failure: RegistryError | null
  /** What is wrong with what was read. Nonsense is never shown, a loss not before it comes a second time. Null where nothing is. */
  readonly doubt: Doubt | null
  /** How many of the checks differ from what we expect. */
  readonly differing: number
}

/** `why` is a sentence. */
export type Doubt = { readonly kind: 'nonsense' | 'loss'; readonly why: string }

/** The last line; what it rests on, in a word for machines; and the exit code. 0: it works. 1: something differs. 2: the registry could not be asked. */
export type Conclusion = {
  readonly cause: string
  readonly says: string
  readonly code: 0 | 1 | 2
}

type Ending = {
  readonly cause: string
  readonly code: Conclusion['code']
  readonly fits: (seen: Seen) => boolean
  readonly says: (seen: Seen) => string
}

/** How a first contact can end where the registry was read. The first that fits is it. */
const ENDINGS: readonly Ending[] = [
  {
    cause: 'nonsense',
    code: 1,
    fits: ({ doubt }) => doubt?.kind === 'nonsense',
    says: ({ doubt }) =>
      `Works, but what came cannot be right, so that the app keeps its last copy. ${doubt?.why}`,
  },
  {
    cause: 'loss',
    code: 1,
    fits: ({ doubt }) => doubt?.kind === 'loss',
    says: ({ doubt }) =>
      `Works, but what came is held back until a second read, at least half an hour later, agrees with it. ${doubt?.why}`,
  },
  {
    cause: 'other-setting',
    code: 1,
    fits: (seen) => otherSetting(seen) !== null,
    says: (seen) => `Works with this setting: CTGOV_USER_AGENT=${settingWords(seen)}`,
  },
  { cause: 'differs', code: 1, fits: ({ differing }) => differing > 0, says: worksWords },
  { cause: 'works', code: 0, fits: () => true, says: worksWords },
]

/** The last line for what was seen. */
export function conclude(seen: Seen): Conclusion {
  const { failure } = seen
  if (failure !== null) {
    const { id, code, says } = causeOf(failure)
    return { cause: id, code, says: `Refused: ${says(failure)}` }
  }
  const { cause, code, says } = ENDINGS.find(({ fits }) => fits(seen)) ?? PLAIN
  return { cause, code, says: says(seen) }
}

const PLAIN = { cause: 'works', code: 0, says: worksWords } as const

/** The setting to use in place of the present one; null where that works, or where none is known to. */
function otherSetting({ setting, probes }: Seen): string | null {
  const working = workingSetting(setting, probes)
  return working === setting ? null : working
}

function settingWords(seen: Seen): string {
  const other = otherSetting(seen)
  const present =
    seen.setting === '' ? 'The name that the app gives itself' : 'The name that is set'
  const trouble = isRefused(seen.setting === '' ? 'named' : 'set', seen.probes)
    ? 'is refused'
    : 'is not answered'
  return other === ''
    ? `(nothing). ${present} ${trouble}; without it, the app finds a name that is answered.`
    : `${other}. ${present} ${trouble}; the runtime's own, which this is, is answered.`
}

/** What is worth knowing where it works: each that fits is told. */
const NOTES: readonly { readonly fits: (seen: Seen) => boolean; readonly says: string }[] = [
  {
    fits: ({ probes, setting }) => setting === '' && isRefused('named', probes),
    says: "The name that the app gives itself is refused, and the runtime's own is answered: the app finds that by itself, so that nothing need be set.",
  },
  {
    fits: ({ probes, setting }) => setting === '' && isRefused('runtime', probes),
    says: "The runtime's own name is refused, and the one that the app gives itself is answered.",
  },
  {
    fits: ({ probes, setting }) => setting !== '' && isRefused('named', probes),
    says: 'The name that the app gives itself is refused, and the one that is set is answered: keep CTGOV_USER_AGENT.',
  },
  {
    fits: ({ probes }) => hasFailed(probes, 'too-complicated', 'long'),
    says: 'Questions of more than a few words are refused; ours have two or three.',
  },
  {
    fits: ({ probes }) => hasFailed(probes, 'too-complicated', 'numbers'),
    says: 'It does not take as many trial numbers at once as we ask for; the app asks for fewer then.',
  },
  {
    fits: ({ probes }) => hasFailed(probes, 'busy'),
    says: 'It asked us to slow down (429) in between, which the app does.',
  },
]

function hasFailed(probes: readonly Probe[], kind: RegistryErrorKind, of?: QuestionId): boolean {
  return probes.some(
    ({ question, outcome }) =>
      (of === undefined || question === of) &&
      outcome.kind === 'failed' &&
      outcome.error.kind === kind,
  )
}

function worksWords(seen: Seen): string {
  const notes = NOTES.filter(({ fits }) => fits(seen)).map(({ says }) => says)
  return ['Works.', ...notes, ...differing(seen)].join(' ')
}

function differing({ differing: count }: Seen): readonly string[] {
  if (count === 0) return []
  return [`${count} ${count === 1 ? 'check differs' : 'checks differ'} from what we expect.`]
}
