import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { findNctId } from '#lib/trials/links/nct-id'

export const metadata: Metadata = { title: 'No such page' }

/** Part of every route. It helps with what the address holds: people paste trial numbers into it. */
export default async function NotFound() {
  const nctId = findNctId((await headers()).get('x-path') ?? '')
  return (
    <div className="stack-4 max-w-read">
      <h1 className="text-3xl font-bold">There is no page at this address</h1>
      <p className="text-lg">It may have moved, or a letter in the link may be wrong.</p>
      {nctId !== null && (
        <p>
          The address holds a trial number. <a href={`/trials/${nctId}`}>Open trial {nctId}</a>
        </p>
      )}
      <p>
        Looking for one trial? Its number starts with NCT and has 8 digits, like NCT07168772. You
        can paste it, or any link that holds it, on the first page.
      </p>
      <Actions narrow="stack">
        <ButtonLink href="/trials">Browse the trials</ButtonLink>
        <ButtonLink look="plain" href="/">
          Go to the first page
        </ButtonLink>
      </Actions>
    </div>
  )
}
