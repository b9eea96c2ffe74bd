import { useState } from 'react'
import { NewerNotice } from '#components/query/newer-notice'
import { TextButton } from '#components/ui/press/text-button'
import { placeReplied } from '#lib/eligibility/questions/replies'
import { HandOut } from '../results/hand-out'
import type { ResultsNow } from '../results/use-results'
import type { ScreenProps } from '../screen-props'
import { ResultToolbar } from '../toolbar/result-toolbar'
import { ResultTable } from './result-table'
import { SummaryActs } from './summary-acts'
import { SummarySheet } from './summary-sheet'
import type { NewPerson } from './use-new-person.ts'
import { useSummary } from './use-summary.ts'

type Props = ScreenProps & {
  readonly now: Extract<ResultsNow, { readonly kind: 'ready' }>
  readonly earlier: Pick<NewPerson, 'earlier' | 'takeEarlier'>
}

/** What the trials come to, in a table, and what can be taken along: the summary, and what is saved. */
export function AllResults({
  now: { results, asOf, newer },
  earlier: { earlier, takeEarlier },
  ...screen
}: Props) {
  const [withAnswers, setWithAnswers] = useState(false)
  const { summary, made, text } = useSummary(screen, results, asOf, withAnswers)
  return (
    <>
      <div className="print:hidden">
        <NewerNotice newer={newer} />
        <HandOut
          className="mb-3"
          first={
            <SummaryActs text={text} withAnswers={withAnswers} setWithAnswers={setWithAnswers} />
          }
          more={
            earlier > 0 && (
              <p>
                {earlier} saved before this person.{' '}
                <TextButton onClick={takeEarlier}>
                  Remove {earlier === 1 ? 'it' : 'them'}
                </TextButton>
              </p>
            )
          }
        />
        <ResultToolbar folded narrowed={results.narrowed} {...screen} />
        <ResultTable results={results} asOf={asOf} kept={placeReplied(screen.state.replies)} />
      </div>
      <SummarySheet summary={summary} made={made} />
    </>
  )
}
