import { keepIn, type ToldState } from './state/reply-store'

/** On every page of the check: where the answers are kept, how to be rid of them, and what must not be done for a trial. */
export function CheckFoot({
  state: { kept, loaded },
  clear,
  said,
}: {
  state: ToldState
  clear: () => void
  said: string
}) {
  return (
    <section className="check-foot noprint" aria-label="Your answers and this device">
      <div className="needs-script">
        <label className="tick">
          <input
            type="checkbox"
            disabled={!loaded}
            checked={kept === 'device'}
            onChange={({ target }) => keepIn(target.checked ? 'device' : 'tab')}
          />
          <span>Keep my answers on this device, to come back later</span>
        </label>
        <p className="small quiet">
          {kept === 'device'
            ? 'They stay in this browser until you clear them. Others who use it can see them.'
            : 'They are forgotten when you close this tab.'}
        </p>
        <button className="btn plain low" type="button" onClick={clear}>
          Clear everything
        </button>
        <p className="small" role="status">
          {said}
        </p>
      </div>
      <p>
        <b>Do not stop or change a treatment to join a trial without your MS team.</b> Only the
        study team decides who can join.
      </p>
    </section>
  )
}
