import { Button } from './button'

/** Asks once more for what did not come. It goes with what it stands in, so that the focus goes to a heading first: that of the page, or the one with this id. */
export function TryAgain({
  again,
  heading,
}: {
  readonly again: () => void
  readonly heading?: string
}) {
  const press = () => {
    const there = heading ? document.getElementById(heading) : document.querySelector('main h1')
    if (there instanceof HTMLElement) {
      there.tabIndex = -1
      there.focus({ preventScroll: true })
    }
    again()
  }
  return (
    <Button look="plain" size="low" onClick={press}>
      Try again
    </Button>
  )
}
