import { SendingButton } from '#components/share/sending-button'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { MOST_COMPARED, MOST_IN_LIST } from '#lib/shortlist/list-link'
import type { SavedTrial } from '#lib/shortlist/saved-list'

/** What can be done with the whole list. It is printed on this device; what would tell our server its numbers says so first. */
export function SavedActs({
  trials,
  chosen,
}: {
  readonly trials: readonly SavedTrial[]
  /** Those to compare, where there are more than a table has room for. */
  readonly chosen: ReadonlySet<string>
}) {
  const all = trials.map(({ nctId }) => nctId)
  const compared = all.length > MOST_COMPARED ? all.filter((id) => chosen.has(id)) : all
  return (
    <>
      <Actions narrow="even" className="mt-4">
        {compared.length > 1 && (
          <SendingButton purpose="compare" ids={compared} look="main">
            Compare{all.length > compared.length && ` ${compared.length}`}
          </SendingButton>
        )}
        <ButtonLink look="plain" size="low" href="/saved/print">
          Print
        </ButtonLink>
        <SendingButton purpose="share" ids={all.slice(0, MOST_IN_LIST)} look="plain">
          Share a link
        </SendingButton>
      </Actions>
      {all.length > MOST_COMPARED && (
        <p className="text-sm text-ink-2 mt-2">
          To compare, tick 2 to {MOST_COMPARED} trials below.
          {all.length > MOST_IN_LIST &&
            ` A print or a link holds the first ${MOST_IN_LIST}. Move up the ones that you want in it.`}
        </p>
      )}
    </>
  )
}
