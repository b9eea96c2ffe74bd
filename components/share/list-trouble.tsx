import { Note } from '#components/ui/note'
import { OutsideLink } from '#components/ui/words/outside-link'
import type { OpenedList } from '#lib/catalogue/browse/open-list'
import { unopened } from '#lib/catalogue/browse/unopened-wording'
import { type AskedList, MOST_IN_LIST } from '#lib/shortlist/list-link'
import { recordLink } from '#lib/trials/links/registry-links'
import { listed } from '#lib/trials/text/listed'

/** Whether something in the link shows no trial. */
export const hasTrouble = ({ notNumbers, tooMany }: AskedList, { missing }: OpenedList): boolean =>
  notNumbers.length + tooMany + missing.length > 0

/** The numbers that the registry has given up for newer ones, with these. */
export const renamedIn = ({ found }: OpenedList) =>
  found.flatMap(({ asked, entry }) =>
    asked.flatMap((old) => (old === entry.trial.nctId ? [] : [{ old, now: entry.trial.nctId }])),
  )

/** Everything in the link that shows no trial, or another number than it held: named, with what to do. */
export function ListTrouble({
  asked: { notNumbers, tooMany },
  opened,
  level = 'h2',
}: {
  readonly asked: AskedList
  readonly opened: OpenedList
  /** Of the headings. */
  readonly level?: 'h2' | 'h3'
}) {
  const renamed = renamedIn(opened)
  return (
    <>
      {unopened(opened.missing).map(({ why, so, ids, inRegistry }) => (
        <Note key={why} title={`${why}: ${listed(ids)}`} look="missing" level={level}>
          <p>{so}</p>
          {inRegistry && <RecordLinks ids={ids} />}
        </Note>
      ))}
      {notNumbers.length > 0 && (
        <Note title="Not read: these hold no trial number" look="missing" level={level}>
          <ul className="list-disc pl-6 wrap-anywhere">
            {notNumbers.map((piece) => (
              <li key={piece}>
                <q>
                  <bdi>{piece}</bdi>
                </q>
              </li>
            ))}
          </ul>
          <p>A trial number is NCT and 8 digits. Check with whoever gave you the list.</p>
        </Note>
      )}
      {tooMany > 0 && (
        <Note title={`${tooMany} more in this link`} look="missing" level={level}>
          <p>
            A list holds {MOST_IN_LIST} trials. We show the first {MOST_IN_LIST}. Make a second list
            for the others.
          </p>
        </Note>
      )}
      {renamed.length > 0 && (
        <Note title="Shown under a newer number" look="aside" level={level}>
          <ul className="list-disc pl-6">
            {renamed.map(({ old, now }) => (
              <li key={old}>
                {old} is now {now}.
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}

function RecordLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="list-disc pl-6">
      {ids.map((id) => (
        <li key={id}>
          <OutsideLink href={recordLink(id)}>Read {id} on ClinicalTrials.gov</OutsideLink>
        </li>
      ))}
    </ul>
  )
}
