import { SaveButton } from '#components/shortlist/save-button'
import { ButtonLink } from '#components/ui/press/button-link'
import type { TrialRow } from '#lib/catalogue/browse/trial-row'

/** What can be done with a trial of a list, at the foot of its card. */
export function TrialActs({ row: { nctId, save } }: { readonly row: TrialRow }) {
  return (
    <div className="mt-auto flex flex-wrap items-start gap-2.5 pt-3.5 print:hidden">
      <SaveButton trial={save} />
      <ButtonLink look="link" size="low" className="px-2" href={`/trials/${nctId}#contact`}>
        Contact<span className="sr-only"> for {nctId}</span>
      </ButtonLink>
    </div>
  )
}
