import { useState } from 'react'
import { Button } from '#components/ui/press/button'
import { CopyButton } from '#components/ui/press/copy-button'
import { Tick } from '#components/ui/press/tick'

/** What can be made of the results: a page to print, and the same as text. Nothing of it is sent. */
export function SummaryActs({
  text,
  withAnswers,
  setWithAnswers,
}: {
  readonly text: () => string
  readonly withAnswers: boolean
  readonly setWithAnswers: (on: boolean) => void
}) {
  const [said, setSaid] = useState('')
  return (
    <>
      <Button size="low" onClick={() => window.print()}>
        Print summary
      </Button>
      <CopyButton
        text={text}
        copied="The summary is copied as text."
        refused="This browser does not let us copy. Print the summary instead."
        say={setSaid}
      >
        Copy as text
      </CopyButton>
      <Tick checked={withAnswers} onChange={({ target }) => setWithAnswers(target.checked)}>
        <span>with the answers</span>
      </Tick>
      <span role="status" className="empty:hidden">
        {said}
      </span>
    </>
  )
}
