import { useEffect, useState } from 'react'
import type { TakenOut } from '#lib/shortlist/taken-out'
import { counted } from '#lib/trials/text/listed'
import { useKept } from '../../shortlist/kept-text.ts'
import { bringBackReplies, clearReplies, type ReplyState } from '../state/reply-store.ts'
import { savedNow, setSavedNow } from '../state/saved-now.ts'
import { putBackSaved, takeOutSaved } from './take-out.ts'

/** What was taken away, so that it can be brought back. It is held on this page only. */
type Past = Pick<ReplyState, 'replies' | 'kept'> & {
  readonly taken: readonly TakenOut[]
  readonly now: ReadonlySet<string>
}

/** What a nurse can do between two people, and what was said of it. */
export type NewPerson = {
  /** One more for each press: what was half typed does not stay in the fields. */
  readonly person: number
  readonly begin: () => void
  /** Takes out what was saved before this person. */
  readonly takeEarlier: () => void
  /** Brings the last person back; null where nothing can be brought back. */
  readonly undo: (() => void) | null
  /** What was done, in words, until something else is told. */
  readonly said: string
  /** How many saved trials are from before this person. */
  readonly earlier: number
}

const isTold = ({ replies }: Pick<ReplyState, 'replies'>) => Object.keys(replies).length > 0

const trialsWere = (count: number) => `${counted(count, 'trial')} ${count === 1 ? 'was' : 'were'}`

/**
 * Makes room for a new person: what was told is forgotten, and what was saved for this one is taken out. What was saved before stays. It can be undone until something is told of
 * the new person, or the page is left.
 */
export function useNewPerson(state: ReplyState): NewPerson {
  const [person, setPerson] = useState(1)
  const [past, setPast] = useState<Past | null>(null)
  const [said, setSaid] = useState({ words: '', told: false })
  const { numbers } = useKept()
  const now = savedNow()
  const earlier = [...numbers.keys()].filter((nctId) => !now.has(nctId))
  const told = isTold(state)

  useEffect(() => {
    if (told) setPast(null)
  }, [told])
  useEffect(() => {
    const forget = () => setPast(null)
    window.addEventListener('pagehide', forget)
    return () => window.removeEventListener('pagehide', forget)
  }, [])

  const begin = () => {
    const mine = savedNow()
    const taken = takeOutSaved(mine)
    setPast(told || taken.length > 0 ? { ...state, taken, now: mine } : null)
    setSavedNow(new Set())
    clearReplies()
    setPerson(person + 1)
    setSaid({
      told: false,
      words: [
        told ? 'Ready for a new person. The answers are cleared.' : 'Ready for a new person.',
        ...(taken.length > 0
          ? [`${trialsWere(taken.length)} saved for the last person and removed.`]
          : []),
        ...(earlier.length > 0 ? [`What was saved before stays: ${earlier.length}.`] : []),
      ].join(' '),
    })
  }
  const takeEarlier = () => {
    const taken = takeOutSaved(new Set(earlier))
    const before = past ?? { replies: {}, kept: state.kept, taken: [], now }
    setPast({ ...before, taken: [...taken, ...before.taken] })
    setSaid({ told, words: `${trialsWere(taken.length)} saved before and removed.` })
  }
  const undo = (before: Past) => {
    putBackSaved(before.taken)
    if (isTold(before)) {
      bringBackReplies(before)
      setPerson(person + 1)
    }
    setSavedNow(new Set([...before.now, ...savedNow()]))
    setPast(null)
    setSaid({
      told: isTold(before) || told,
      words: [
        'Undone.',
        ...(isTold(before) ? ['The answers are back.'] : []),
        ...(before.taken.length > 0
          ? [`Saved again: ${counted(before.taken.length, 'trial')}.`]
          : []),
      ].join(' '),
    })
  }
  return {
    person,
    begin,
    takeEarlier,
    undo: past === null ? null : () => undo(past),
    said: said.told === told ? said.words : '',
    earlier: earlier.length,
  }
}
