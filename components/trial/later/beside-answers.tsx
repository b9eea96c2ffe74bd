import { useMemo, useSyncExternalStore } from 'react'
import { Deciding } from '#components/check/results/deciding'
import { RuleList } from '#components/check/results/rule-list'
import { Mark } from '#components/ui/words/mark'
import { levelOf } from '#lib/catalogue/check/level'
import { levelWords } from '#lib/catalogue/check/wording/level-wording'
import { assess } from '#lib/eligibility/assess/assess'
import { comparedAnswers } from '#lib/eligibility/assess/rules'
import { answersOf, unsureOf } from '#lib/eligibility/questions/answers'
import type { AnswerId } from '#lib/eligibility/questions/fields'
import { questionsFor } from '#lib/eligibility/questions/flow'
import { replyBehind } from '#lib/eligibility/questions/reply-wording'
import { deviceDay } from '../../check/state/device-day.ts'
import { currentReplies, NO_REPLIES, subscribeReplies } from '../../check/state/reply-store.ts'
import type { LaterPart } from './later-props.ts'

/** What one trial comes to for the answers that this device keeps: its level, why, and all its rules. It only reads, and changes no answer. */
export function BesideAnswers({ trial, asOf, children }: LaterPart) {
  const setting = useMemo(
    () => ({ compared: comparedAnswers(trial.lines.flatMap(({ facts }) => facts)), countries: [] }),
    [trial],
  )
  const subscribe = useMemo(() => subscribeReplies(setting), [setting])
  const state = useSyncExternalStore(subscribe, currentReplies, () => NO_REPLIES)
  const { place: _, ...told } = state.replies
  if (Object.keys(told).length === 0) return children

  const { replies } = state
  const answers = answersOf(replies)
  const today = deviceDay()
  const assessment = assess(trial.lines, answers, today, unsureOf(replies))
  const leveled = levelOf(trial, assessment, answers, today)
  const words = levelWords(asOf).find(({ level }) => level === leveled.level)
  const questions = questionsFor(setting, replies)
  const toldTo = (answer: AnswerId) => replyBehind(answer, questions, replies)?.words ?? ''
  return (
    <details open className="border-t border-rule pt-1">
      <summary>
        <h3 className="text-base leading-snug font-bold">Your answers beside this trial</h3>
      </summary>
      <div>
        <p className="flex items-center gap-3 text-xl font-bold">
          {words !== undefined && <Mark name={words.mark} className="size-7 flex-none" />}
          {words?.name}
        </p>
        <Deciding
          result={{ trial, leveled, assessment }}
          asOf={asOf}
          state={state}
          questions={questions}
        />
        <RuleList
          lines={assessment.lines}
          restated={trial.restated}
          nctId={trial.nctId}
          told={toldTo}
        />
        <p className="mt-3 flex flex-wrap gap-x-6">
          <a className="inline-flex min-h-touch items-center" href="/check/answers">
            Change my answers
          </a>
          <a className="inline-flex min-h-touch items-center" href="/check/results">
            All my results
          </a>
        </p>
        <p className="mt-1 text-sm text-ink-2">
          Compared on this device. Nothing of it is sent. Only the study team decides who can join.
        </p>
      </div>
    </details>
  )
}
