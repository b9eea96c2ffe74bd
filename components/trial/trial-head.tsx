import { NoteBox } from '#components/ui/note-box'
import type { Entry } from '#lib/catalogue/catalogue'
import { glanceWords } from '#lib/trials/share-words'
import { stateWords } from '#lib/trials/state'
import { confirmedWords, overdueSentence, stateMeaning } from '#lib/trials/when-words'
import type { TrialProps } from './trial-props'
import { Words } from './words'

/** The trial's name and where it stands: the first thing a reader needs. */
export function TrialHead({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const { trial, reading } = entry
  const [state, ...rest] = glanceWords(trial, reading)
  return (
    <div className="read">
      <p className="kick">
        <b>{state}</b>
        {rest.map((part) => (
          <span key={part}>
            {' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      <h1 className="title record mt-1.5">
        <bdi>{trial.title}</bdi>
      </h1>
      <StateLine trial={trial} today={today} />
      {!reading.onTopic && (
        <div className="mt-4">
          <NoteBox title="This is not one of the gut trials in MS we list" level="h2">
            <p>{reading.why}</p>
            <p>You can still read it here.</p>
          </NoteBox>
        </div>
      )}
    </div>
  )
}

function StateLine({ trial, today }: Pick<TrialProps, 'trial' | 'today'>) {
  const confirmed = confirmedWords(trial, today)
  return (
    <div className="mt-4 grid gap-2">
      <p>
        <b>{stateWords(trial.state)}.</b>
        {confirmed !== null && ` ${confirmed}.`}
      </p>
      {[stateMeaning(trial), overdueSentence(trial, today)].map(
        (sentence) => sentence !== null && <p key={sentence}>{sentence}</p>,
      )}
      {trial.whyStopped !== null && (
        <p>
          The record gives this reason: <Words>{`“${trial.whyStopped}”`}</Words>
        </p>
      )}
    </div>
  )
}
