import type { BrowseView } from '#lib/catalogue/browse/browse-view'
import { Elsewhere } from './elsewhere'
import { FollowAndTake } from './follow-and-take'
import { FoundList } from './found-list'

/** What stands beside the filters. */
export function BesideAndBelow(props: {
  readonly view: BrowseView
  /** The address of this site, without a slash at the end. */
  readonly site: string
}) {
  const { follow, matching, elsewhere } = props.view
  return (
    <>
      <FoundList {...props} />
      <FollowAndTake follow={follow} matching={matching} />
      <Elsewhere registries={elsewhere} />
    </>
  )
}
