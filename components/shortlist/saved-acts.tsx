import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import {
  compareHref,
  listHref,
  MOST_COMPARED,
  MOST_IN_LIST,
  printHref,
} from '#lib/shortlist/list-link'
import type { SavedTrial } from '#lib/shortlist/saved-list'

/** What can be done with the whole list. Each is a link that holds trial numbers and nothing else. */
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
  const list = { ids: all.slice(0, MOST_IN_LIST), title: null }
  return (
    <>
      <Actions narrow="even" className="mt-4">
        {compared.length > 1 && (
          <ButtonLink size="low" href={compareHref(compared)}>
            Compare{all.length > compared.length && ` ${compared.length}`}
          </ButtonLink>
        )}
        <ButtonLink look="plain" size="low" href={printHref(list)}>
          Print
        </ButtonLink>
        <ButtonLink look="plain" size="low" href={listHref(list)}>
          Share a link
        </ButtonLink>
      </Actions>
      {all.length > MOST_COMPARED && (
        <p className="text-sm text-ink-2 mt-2">
          To compare, tick 2 to {MOST_COMPARED} trials below.
          {all.length > MOST_IN_LIST &&
            ` A print or a link holds the first ${MOST_IN_LIST}: move up what belongs in it.`}
        </p>
      )}
    </>
  )
}
