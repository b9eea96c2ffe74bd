import type { Criterion } from '../../criteria/criterion.ts'
import { hasCue } from '../../spans/context.ts'
import type { Cue } from '../../vocabulary/cues.ts'
import type { MsType } from '../../vocabulary/ms-types.ts'
import {
  cueBefore,
  isOnce,
  isQualified,
  join,
  type Mention,
  type Said,
  saidIn,
  wider,
} from './said-types.ts'

/** What an exclusion shuts out, and, where it shuts out all other types than some, what it lets in. */
export function readExclusion(criterion: Criterion): {
  readonly excluded: readonly MsType[]
  readonly only: readonly MsType[]
} {
  const read = saidIn(criterion).map(shuttingOut)
  return {
    excluded: join(read.map(({ excluded }) => excluded)),
    only: join(read.map(({ only }) => only)),
  }
}

/** In an exclusion these deny what follows, or make it doubtful. */
const DENIED: readonly Cue[] = ['not', 'never', 'must not', 'doubtful', 'or none']

const ABOUT_TYPES: ReadonlySet<string> = new Set(
  'type types form forms course phenotype subtype subtypes variant variants ms non'.split(' '),
)

/** "Non-relapsing progressive MS" is not PRMS denied. */
const isNonRelapsing = ({ items }: Said, { at, types }: Mention) =>
  items[at - 1]?.text === 'non' && types.every((type) => type === 'PRMS')

/** "SPMS following RRMS", "from CIS to RRMS": one was before the other. */
function isStepToAnother({ items, mentions }: Said, { at }: Mention): boolean {
  const after = mentions.find((other) => other.at > at)
  const before = mentions.findLast((other) => other.at < at)
  const steps = (from: number, to: number) =>
    items.slice(from + 1, to).some(({ text }) => STEPS.test(text))
  return (
    (after !== undefined && steps(at, after.at)) || (before !== undefined && steps(before.at, at))
  )
}
const STEPS =
  /^(?:following|from|to|into|after|before|prior|previous|with|vs|versus|which|that|has|become|became|converted)\b/

function shuttingOut(said: Said) {
  // Who has a type has a history of it.
  const mentions = said.mentions.filter(
    (mention) =>
      (!isOnce(said, mention) || isOwnHistory(said, mention.at)) && !isNonRelapsing(said, mention),
  )
  const isOther = ({ at }: Mention) =>
    said.items[at - 1]?.text === 'non' ||
    said.cues.some((cue) => cue.id === 'except' && cue.at < at) ||
    said.items.slice(0, at).some(({ text }) => text === 'than')
  const other = mentions.filter(isOther)
  const shut = mentions.filter(
    (mention) =>
      !other.includes(mention) &&
      !isStepToAnother(said, mention) &&
      !hasCue(
        said.cues.filter(({ at }) => at < mention.at),
        ...DENIED,
        'somebody else',
        'taking',
      ) &&
      !isQualified(said, mention),
  )
  const named = join(shut.filter(({ umbrella }) => !umbrella).map(({ types }) => types))
  const excluded = join([
    named,
    ...wider(shut, named).map(({ types, maybe }) => (maybe.length > 0 ? [] : types)),
  ])
  const kept = join(other.map(({ types }) => types))
  const aboutTypes = said.items.some(
    ({ text, meaning }) =>
      meaning.sense === 'ms' || text.split(' ').some((word) => ABOUT_TYPES.has(word)),
  )
  return {
    excluded: excluded.filter((type) => !kept.includes(type)),
    only: aboutTypes && shut.length === 0 ? kept : [],
  }
}

const isOwnHistory = (said: Said, at: number) =>
  cueBefore(said, at) === 'past' && !hasCue(said.cues, 'somebody else')
