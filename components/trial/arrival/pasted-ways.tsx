import { OutsideLink } from '#components/ui/words/outside-link'
import type { Pasted } from '#lib/trials/links/pasted'
import { NumberChoice } from './number-choice'

/** Where a person can go with what they pasted: numbers to choose from, or other registries. Nothing where there is no such way. */
export function PastedWays({
  pasted,
  hrefOf = (nctId) => `/trials/${nctId}`,
}: {
  readonly pasted: Pasted
  /** Where a number leads that is chosen. Without it, to its trial. */
  readonly hrefOf?: (nctId: string) => string
}) {
  switch (pasted.kind) {
    case 'several':
    case 'near':
      return <NumberChoice nctIds={pasted.nctIds} hrefOf={hrefOf} />
    case 'elsewhere':
    case 'part':
      return (
        <ul>
          {pasted.links.map(({ label, url }) => (
            <li key={url} className="py-2.5 wrap-anywhere">
              <OutsideLink href={url}>{label}</OutsideLink>
            </li>
          ))}
        </ul>
      )
    default:
      return null
  }
}
