import { grouped } from '../../geo/grouped.ts'
import { capital } from '../../trials/text/capital.ts'
import type { Opened } from './open-list.ts'

/** Why a number of a list shows no trial. */
type UnopenedKind = Exclude<Opened['one']['kind'], 'found'>

type UnopenedWording = {
  /** Behind the number or before several: "not in the registry". */
  readonly why: string
  /** What to do about it, or what it does not mean, in sentences. */
  readonly so: string
}

/** What comes later is told alike, whether it is under way or must wait. */
const LATER: UnopenedWording = {
  why: 'not read yet',
  so: 'We ask the registry for one record at a time, so that we do not flood it. Reload this page in a minute.',
}

const WORDING: Readonly<Record<UnopenedKind, UnopenedWording>> = {
  unknown: {
    why: 'not in the registry',
    so: 'A digit may be wrong, or the record was taken back. Check with whoever gave you the number. A study that is in no registry is worth asking about.',
  },
  coming: LATER,
  busy: LATER,
  unreachable: {
    why: 'not in our copy, and the registry cannot be reached at the moment',
    so: 'Reload this page later.',
  },
  unreadable: {
    why: 'sent by the registry in a form we do not know',
    so: 'This says nothing about the trial.',
  },
}

/** Numbers that show no trial for the same reason. */
export type Unopened = UnopenedWording & {
  readonly ids: readonly string[]
  /** Whether the registry's own page may have the record meanwhile. */
  readonly inRegistry: boolean
}

/** The numbers of a list that show no trial, by reason, as they were asked for. `why` begins with a capital. */
export function unopened(missing: readonly Opened[]): readonly Unopened[] {
  const byWording = grouped(missing, ({ one }) => (one.kind === 'found' ? null : WORDING[one.kind]))
  return Object.values(WORDING)
    .filter((wording, at, all) => all.indexOf(wording) === at)
    .flatMap((wording) => {
      const ids = byWording.get(wording)?.map(({ asked }) => asked) ?? []
      const inRegistry = wording !== WORDING.unknown
      return ids.length === 0 ? [] : { ...wording, why: capital(wording.why), ids, inRegistry }
    })
}

/** The same for one number alone: "not in the registry. A digit may be wrong." Null for one that was opened. */
export function unopenedWords({ one }: Opened): string | null {
  if (one.kind === 'found') return null
  const { why, so } = WORDING[one.kind]
  return `${why}. ${so}`
}
