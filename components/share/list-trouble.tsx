import { Note } from '#components/ui/note'
import { OutsideLink } from '#components/ui/outside-link'
import type { Opened, OpenedList } from '#lib/catalogue/browse/open-list'
import { type AskedList, MOST_IN_LIST } from '#lib/shortlist/list-link'
import { recordLink } from '#lib/trials/links/registry-links'
import { listed } from '#lib/trials/text/listed'

type Missing = Exclude<Opened['one']['kind'], 'found'>

/** Why numbers of a list show no trial, and what to do. `inRegistry` where the record can be read there meanwhile. What comes later is told alike, whether it is under way or must wait. */
const REASONS: readonly {
  readonly kinds: readonly Missing[]
  readonly title: string
  readonly text: string
  readonly inRegistry: boolean
}[] = [
  {
    kinds: ['unknown'],
    title: 'Not in the registry',
    text: 'A digit may be wrong, or the record was taken back. Check with whoever gave you the number. A study that is in no registry is worth asking about.',
    inRegistry: false,
  },
  {
    kinds: ['coming', 'busy'],
    title: 'Not read yet',
    text: 'These are not in our copy. We ask the registry for them one by one, so that it is not flooded. Reload this page in a minute.',
    inRegistry: true,
  },
  {
    kinds: ['unreachable'],
    title: 'The registry cannot be reached at the moment',
    text: 'These are not in our copy. Reload this page later.',
    inRegistry: true,
  },
  {
    kinds: ['unreadable'],
    title: 'We could not read these records',
    text: 'The registry sent them in a form we do not know. This says nothing about the trials.',
    inRegistry: true,
  },
]

/** Everything in the link that shows no trial, or another number than it held: named, with what to do. */
export function ListTrouble({
  asked: { notNumbers, tooMany },
  opened: { found, missing },
}: {
  readonly asked: AskedList
  readonly opened: OpenedList
}) {
  const renamed = found.flatMap(({ asked, entry }) =>
    asked.flatMap((old) => (old === entry.trial.nctId ? [] : [{ old, now: entry.trial.nctId }])),
  )
  return (
    <>
      {REASONS.map(({ kinds, title, text, inRegistry }) => {
        const ids = missing
          .filter(({ one }) => kinds.some((kind) => kind === one.kind))
          .map(({ asked }) => asked)
        return (
          ids.length > 0 && (
            <Note key={title} title={`${title}: ${listed(ids)}`} look="missing" level="h2">
              <p>{text}</p>
              {inRegistry && <RecordLinks ids={ids} />}
            </Note>
          )
        )
      })}
      {notNumbers.length > 0 && (
        <Note title="Not read: these hold no trial number" look="missing" level="h2">
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
        <Note title={`${tooMany} more in this link`} look="missing" level="h2">
          <p>
            A list holds {MOST_IN_LIST} trials. We show the first {MOST_IN_LIST}. Make a second list
            for the others.
          </p>
        </Note>
      )}
      {renamed.length > 0 && (
        <Note title="Shown under a newer number" look="aside" level="h2">
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
