import { Actions } from './press/actions'
import { Button } from './press/button'
import { ButtonLink } from './press/button-link'
/** What a reader sees when a page broke. `retry` tries the same page once more. */
export function Broken({ retry }: { retry: () => void }) {
  return (
    <div className="stack-4 max-w-read">
      <h1 className="text-3xl font-bold">This page broke, and it is our fault</h1>
      <p className="text-lg">Nothing you did caused it. The other pages still work.</p>
      <p>Try again. If it breaks again, please come back in an hour.</p>
      <Actions>
        <Button onClick={retry}>Try again</Button>
        <ButtonLink look="link" href="/">
          Go to the first page
        </ButtonLink>
      </Actions>
    </div>
  )
}
