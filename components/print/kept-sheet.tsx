import { Words } from '#components/trial/words'
import { Facts } from '#components/ui/lists/facts'
import type { SavedSheet } from '#lib/catalogue/print/saved-sheets'
import type { SavedTrial } from '#lib/shortlist/saved-list'
import { sinceWords } from '#lib/shortlist/saved-wording'
import { stateWords } from '#lib/trials/record/state'
import type { CoverRow } from './cover'
import { NoteLines, PageSquare } from './leaf-parts'
import { Sheet } from './sheet'
import { HEAD } from './sheet-styles.ts'

type Kept = Exclude<SavedSheet, { kind: 'read' }>

const WHY: Readonly<Record<Kept['kind'], string>> = {
  'not-there':
    'We do not list this trial. To fetch its record, this page would have to tell our server its number. So it does not.',
  unreadable: 'The registry sent its record in a form that we could not read.',
}

/** How a trial stood when the person last looked; told in the past, as of that month. */
function stood({ fingerprint, lastLooked, savedAt }: SavedTrial): string | null {
  const month = (lastLooked ?? savedAt)?.slice(0, 7) ?? null
  return fingerprint === null || month === null ? null : stateWords(fingerprint.state, month)
}

/** How the cover lists a trial whose record is not at hand. */
export function keptRow({ nctId, saved }: Kept): CoverRow {
  const standing = stood(saved) ?? 'As it was saved'
  return { nctId, title: saved.title, standing, places: null }
}

/** A saved trial whose record is not at hand: what the device keeps of it, where the rest is, and room to write. */
export function KeptSheet({
  kept: { kind, nctId, saved },
  site,
  large,
}: {
  readonly kept: Kept
  readonly site: string
  readonly large: boolean
}) {
  const standing = stood(saved)
  const status =
    standing === null
      ? []
      : [{ term: 'Status', detail: `${standing}. This is from when ${sinceWords(saved)}.` }]
  return (
    <Sheet
      large={large}
      head={
        <>
          <b className="tabular-nums">{nctId}</b> · for your MS team · as it was saved
        </>
      }
    >
      <div className={HEAD}>
        <div>
          <h2>
            <Words>{saved.title}</Words>
          </h2>
          <Facts
            rows={[{ term: 'Trial number', detail: `${nctId}, on ClinicalTrials.gov` }, ...status]}
          />
          <p>
            {WHY[kind]} On its own page, you can print a whole sheet of it: the square leads there.
          </p>
        </div>
        <PageSquare address={`${site}/trials/${nctId}`} nctId={nctId} />
      </div>
      <NoteLines />
    </Sheet>
  )
}
