import { type ReactNode, useState } from 'react'
import { FactsLine, META, TrialName } from '#components/ui/lists/trial-rows'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { ButtonLink } from '#components/ui/press/button-link'
import { Tick } from '#components/ui/press/tick'
import { StateChip } from '#components/ui/state-chip'
import type { ShortlistFact } from '#lib/catalogue/export/shortlist-facts'
import { MOST_COMPARED } from '#lib/shortlist/list-link'
import type { SavedTrial } from '#lib/shortlist/saved-list'
import { type Standing, savedWords, sinceWords } from '#lib/shortlist/saved-wording'
import { stateGroup, stateWords } from '#lib/trials/record/state'
import { RESTATED } from '../ui/source-styles.ts'
import { NEWS } from './news-styles.ts'
import { NoteField } from './note-field.tsx'
import { seeTrial } from './saved-store.ts'
import { useFocusOn } from './use-focus-on.ts'

type Props = {
  readonly trial: SavedTrial
  /** Null while nothing could be read of it. */
  readonly fact: ShortlistFact | null
  /** What its record says to the key questions; nothing while no facts are there. */
  readonly signals: ReactNode
  readonly standing: Standing
  /** ISO day. */
  readonly today: string
  readonly place: number
  readonly of: number
  readonly chosen: ReadonlySet<string>
  readonly choose: (chosen: ReadonlySet<string>) => void
  readonly remove: () => void
  readonly move: (by: -1 | 1) => void
  readonly say: (sentence: string) => void
  readonly focusOn: (id: string) => void
}

/** One saved trial: as its record is now, what changed since the person last looked, their note, and what can be done with it. */
export function SavedRow(props: Props) {
  const { trial, fact, signals, standing, today, place, of, remove, move } = props
  const { nctId } = trial
  const title = fact?.title ?? trial.title
  const { line, changes } = savedWords(trial, standing, today)
  const [open, setOpen] = useState(false)
  const focusHere = useFocusOn()
  const write = (now: boolean) => {
    setOpen(now)
    focusHere(`${now ? 'note' : 'edit'}-${nctId}`)
  }
  const about = <span className="sr-only">: {title}</span>
  return (
    <li>
      <StateLine trial={trial} fact={fact} standing={standing} />
      <TrialName href={`/trials/${nctId}`}>
        <bdi>{title}</bdi>
      </TrialName>
      <FactsLine>{line}</FactsLine>
      {changes.length > 0 && <Changed {...props} changes={changes} />}
      {signals}
      {open ? (
        <NoteField trial={trial} about={title} done={() => write(false)} />
      ) : (
        trial.note !== '' && (
          <p className={`${RESTATED} mt-3 whitespace-pre-wrap`}>My note: {trial.note}</p>
        )
      )}
      {of > MOST_COMPARED && <CompareTick {...props} about={title} />}
      <Actions className="mt-auto pt-3.5">
        <Button id={`remove-${nctId}`} look="plain" size="low" onClick={remove}>
          Remove{about}
        </Button>
        {!open && (
          <Button id={`edit-${nctId}`} look="plain" size="low" onClick={() => write(true)}>
            {trial.note === '' ? 'Add a note' : 'Change the note'}
            {about}
          </Button>
        )}
        {place > 0 && (
          <Button id={`up-${nctId}`} look="plain" size="low" onClick={() => move(-1)}>
            Move up{about}
          </Button>
        )}
        {place < of - 1 && (
          <Button id={`down-${nctId}`} look="plain" size="low" onClick={() => move(1)}>
            Move down{about}
          </Button>
        )}
      </Actions>
    </li>
  )
}

function StateLine({ trial, fact, standing }: Pick<Props, 'trial' | 'fact' | 'standing'>) {
  if (fact === null || standing.kind !== 'read') {
    return (
      <p className={META}>
        {trial.fingerprint && (
          <>
            <StateChip look="other">{stateWords(trial.fingerprint.state, null)}</StateChip>
            <span>when you last looked</span>
          </>
        )}
        <span className="text-ink-2">{trial.nctId}</span>
      </p>
    )
  }
  const { state } = standing.now
  return (
    <p className={META}>
      <StateChip look={stateGroup(state) === 'recruiting' ? 'open' : 'other'}>
        {stateWords(state, standing.asOf)}
      </StateChip>
      {fact.place !== null && <bdi className="font-semibold">{fact.place}</bdi>}
    </p>
  )
}

function Changed({
  trial,
  standing,
  changes,
  say,
  focusOn,
}: Pick<Props, 'trial' | 'standing' | 'say' | 'focusOn'> & {
  readonly changes: readonly string[]
}) {
  if (standing.kind !== 'read') return null
  const looked = () => {
    seeTrial(trial.nctId, standing.now)
    say(`Seen: ${trial.title}. The next change will show here.`)
    focusOn(`remove-${trial.nctId}`)
  }
  return (
    <div className={NEWS}>
      <p>
        <b>Changed since {sinceWords(trial)}.</b> {changes.join(' ')}
      </p>
      <Actions className="mt-3">
        <Button look="plain" size="low" onClick={looked}>
          I have seen this<span className="sr-only">: {trial.title}</span>
        </Button>
        <ButtonLink look="link" size="low" className="ml-2" href={`/trials/${trial.nctId}`}>
          See what the record says now<span className="sr-only">: {trial.title}</span>
        </ButtonLink>
      </Actions>
    </div>
  )
}

function CompareTick({
  trial: { nctId },
  chosen,
  choose,
  about,
}: Pick<Props, 'trial' | 'chosen' | 'choose'> & { readonly about: string }) {
  const ticked = chosen.has(nctId)
  return (
    <Tick
      className="mt-2.5 w-fit"
      checked={ticked}
      disabled={!ticked && chosen.size >= MOST_COMPARED}
      onChange={({ target }) =>
        choose(
          new Set(target.checked ? [...chosen, nctId] : [...chosen].filter((id) => id !== nctId)),
        )
      }
    >
      <span>
        Compare this one<span className="sr-only">: {about}</span>
      </span>
    </Tick>
  )
}
