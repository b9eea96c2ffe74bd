'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { Note } from '#components/ui/note'
import type { Examples } from '#lib/catalogue/check/check-setting'
import { allQuestions, placeOf, questionsFor } from '#lib/eligibility/questions/flow'
import type { Setting } from '#lib/eligibility/questions/question'
import { placeReplied } from '#lib/eligibility/questions/replies'
import { usePart } from '../ui/use-part'
import { CheckFoot } from './check-foot'
import { loadPlacePart } from './fields/place-input'
import type { ScreenProps } from './screen-props'
import { AnswersScreen } from './screens/answers-screen'
import { isSecond, QuestionScreen } from './screens/question-screen'
import { ResultsComing } from './screens/results-coming'
import { StartScreen } from './screens/start-screen'
import { clearReplies, currentReplies, NO_REPLIES, subscribeReplies } from './state/reply-store'
import { currentStep, goTo, type Step, subscribeStep } from './state/step'
import { useArrival } from './state/use-arrival'

type Props = {
  /** The step that the server was asked for. */
  readonly first: Step
  readonly setting: Setting
  readonly examples: Examples
}

const loadResultsPart = () => import('./results/results-part')

/**
 * The whole check: every step is here, so that going from one to the next asks the server for nothing. Each step has its own address, which
 * the server can open as well.
 */
export function Check({ first, setting, examples }: Props) {
  const step = useSyncExternalStore(subscribeStep, currentStep, () => first)
  const subscribe = useMemo(() => subscribeReplies(setting), [setting])
  const state = useSyncExternalStore(subscribe, currentReplies, () => NO_REPLIES)
  // Asked for here, so that every screen asks for the same.
  const { part: results, ...coming } = usePart(loadResultsPart)
  usePart(loadPlacePart)
  const [said, setSaid] = useState('')
  const screen: ScreenProps = { state, questions: questionsFor(setting, state.replies) }
  const hasResults = step === 'results' || step === 'all'
  const moved = useArrival(step, !hasResults || results !== undefined)
  const place = placeOf(screen.questions, step)
  const question = allQuestions(setting, placeReplied(state.replies)?.unit).find(
    ({ id }) => id === step,
  )
  const clear = () => {
    clearReplies()
    setSaid('Cleared. None of your answers is left on this device. What you saved stays.')
    if (step !== 'all') goTo('')
  }
  return (
    <>
      <Note className="mb-6 with-script:hidden">
        <p>
          The check runs in your browser and needs JavaScript. Without it, you can{' '}
          <a href="/trials">browse the trials with filters</a>.
        </p>
      </Note>
      <p className="sr-only" role="status">
        {moved && place !== null && `Question ${place.number} of ${place.of}`}
      </p>
      {state.trouble !== null && (
        <Note role="alert">
          <p>{state.trouble}</p>
        </Note>
      )}
      {question !== undefined && (
        <QuestionScreen
          key={question.id}
          question={question}
          example={question.gives.map((answer) => examples[answer]).find((one) => one) ?? null}
          {...screen}
        />
      )}
      {step === '' && <StartScreen {...screen} />}
      {step === 'answers' && <AnswersScreen {...screen} />}
      {results === undefined ? (
        hasResults && <ResultsComing step={step} {...coming} />
      ) : (
        <results.ResultsPart step={step} {...screen} />
      )}
      <CheckFoot
        state={state}
        offered={step === 'results' || isSecond(place)}
        clear={clear}
        said={said}
      />
    </>
  )
}
