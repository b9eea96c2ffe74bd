import { cx } from 'class-variance-authority'
import { MOST_SAVED, type TrialToSave } from '#lib/shortlist/saved-list'
import { useKept } from '../../shortlist/kept-text.ts'
import { saveAll, unsaveTrial } from '../../shortlist/saved-store.ts'

const PLACE = 'flex min-h-touch items-center gap-3 lg:w-12 lg:justify-center'

/** Saves a trial, or takes it out again, by a box in a row. One with a note is taken out on the list of saved trials, where it can be put back. */
export function SaveTick({ trial }: { readonly trial: TrialToSave }) {
  const { numbers } = useKept()
  const noted = numbers.get(trial.nctId)
  const saved = noted !== undefined
  if (noted) {
    return (
      <a href="/saved" className={PLACE}>
        Saved<span className="sr-only"> {trial.nctId}, with your note</span>
      </a>
    )
  }
  return (
    <label className={cx(PLACE, 'cursor-pointer')}>
      <input
        type="checkbox"
        className="size-5.5"
        checked={saved}
        disabled={!saved && numbers.size >= MOST_SAVED}
        onChange={({ target }) =>
          void (target.checked ? saveAll([trial]) : unsaveTrial(trial.nctId))
        }
      />
      <span className="lg:sr-only">Save {trial.nctId}</span>
    </label>
  )
}
