import { Mark } from '#components/ui/mark'

/**
 * The way in for a person who was sent a trial: any text or link that holds a trial number. After a mistake it keeps what was
 * typed and says how to put it right. `id` tells two of these forms on one page apart.
 */
export function PasteForm({
  value = '',
  trouble = null,
  id = 'trial',
}: {
  readonly value?: string
  readonly trouble?: string | null
  readonly id?: string
}) {
  return (
    <form action="/find" method="get">
      <div className={trouble === null ? undefined : 'err'}>
        <div className="field">
          <label htmlFor={id}>Paste the link or the trial number</label>
          <span className="hint" id={`${id}-hint`}>
            Any trial on ClinicalTrials.gov, on any disease. Its number is NCT and 8 digits.
          </span>
          {trouble !== null && (
            <p className="msg" id={`${id}-trouble`}>
              <Mark name="ask" />
              <span className="wrap-anywhere">{trouble}</span>
            </p>
          )}
          <div className="paste">
            <input
              className="input"
              id={id}
              name="trial"
              type="text"
              defaultValue={value}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              aria-invalid={trouble === null ? undefined : true}
              aria-describedby={trouble === null ? `${id}-hint` : `${id}-hint ${id}-trouble`}
            />
            <button className="btn plain" type="submit">
              Read it
            </button>
          </div>
        </div>
      </div>
    </form>
  )
}
