import { Words } from '#components/trial/words'
import type { Opened, OpenedList } from '#lib/catalogue/browse/open-list'
import { type AskedList, MOST_IN_LIST } from '#lib/shortlist/list-link'
import { counted } from '#lib/trials/text/listed'

/** What of a list could not be printed. */
export type Left = Pick<AskedList, 'notNumbers' | 'tooMany'> & Pick<OpenedList, 'missing'>

/** Whether everything that was asked for is there. */
export const isWhole = ({ notNumbers, tooMany, missing }: Left) =>
  notNumbers.length + tooMany + missing.length === 0

const WHY: Readonly<Record<Exclude<Opened['one']['kind'], 'found'>, string>> = {
  unknown: 'the registry has no trial of this number',
  unreadable: 'the registry sent it in a form we do not know',
  coming: 'the registry has not sent it yet. Reload this page in a minute',
  busy: 'we have asked the registry a lot just now. Try again in a minute',
  unreachable: 'we do not have it in our copy, and cannot reach the registry at the moment',
}

/** Names everything that was asked for and is not there, and why. */
export function NotPrinted({ left }: { readonly left: Left }) {
  const { missing, notNumbers, tooMany } = left
  return (
    <ul className="list-disc pl-6">
      {missing.map(
        ({ asked, one }) =>
          one.kind !== 'found' && (
            <li key={asked}>
              {asked}: {WHY[one.kind]}.
            </li>
          ),
      )}
      {notNumbers.map((piece) => (
        <li key={piece}>
          “<Words>{piece}</Words>”: this is no trial number.
        </li>
      ))}
      {tooMany > 0 && (
        <li>
          {counted(tooMany, 'more number')}: a list holds {MOST_IN_LIST} trials at most.
        </li>
      )}
    </ul>
  )
}
