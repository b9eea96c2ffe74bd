import { Words } from '#components/trial/words'
import type { OpenedList } from '#lib/catalogue/browse/open-list'
import { unopenedWords } from '#lib/catalogue/browse/unopened-wording'
import { type AskedList, MOST_IN_LIST } from '#lib/shortlist/list-link'
import { counted } from '#lib/trials/text/listed'

/** What of a list could not be printed. */
export type Left = Pick<AskedList, 'notNumbers' | 'tooMany'> & Pick<OpenedList, 'missing'>

/** Whether everything that was asked for is there. */
export const isWhole = ({ notNumbers, tooMany, missing }: Left) =>
  notNumbers.length + tooMany + missing.length === 0

/** Names everything that was asked for and is not there, and why. */
export function NotPrinted({ left }: { readonly left: Left }) {
  const { missing, notNumbers, tooMany } = left
  return (
    <ul className="list-disc pl-6">
      {missing.map((one) => (
        <li key={one.asked}>
          {one.asked}: {unopenedWords(one)}
        </li>
      ))}
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
