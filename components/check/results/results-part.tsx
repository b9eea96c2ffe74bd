import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useEffect } from 'react'
import { Queries } from '#components/query/queries'
import { markWhatIsOpened } from '../../trial/from-results/marks.ts'
import { AllScreen } from '../nurse/all-screen'
import { ResultsScreen } from '../screens/results-screen'
import { catalogueQuery } from '../state/catalogue-query'
import type { Step } from '../state/step'

type Props = { readonly step: Step } & ComponentProps<typeof AllScreen>

/**
 * The trials, the comparison and what shows it: what only the screens with results need. It stands on every screen, and asks for the trials there, so that no request
 * tells where somebody is in the check, and all of it works without a network once one screen stands.
 */
export function ResultsPart(props: Props) {
  return (
    <Queries>
      <Shown {...props} />
    </Queries>
  )
}

function Shown({ step, ...screen }: Props) {
  useQuery(catalogueQuery)
  const hasResults = step === 'results' || step === 'all'
  useEffect(() => (hasResults ? markWhatIsOpened() : undefined), [hasResults])
  if (step === 'results') return <ResultsScreen {...screen} />
  if (step === 'all') return <AllScreen {...screen} />
  return null
}
