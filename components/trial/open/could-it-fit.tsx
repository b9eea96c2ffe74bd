import { ButtonLink } from '#components/ui/press/button-link'
import { stateMeaning } from '#lib/trials/dates/date-wording'
import { stateGroup } from '#lib/trials/record/state'
import { counted } from '#lib/trials/text/listed'
import { whoWords } from '#lib/trials/wording/people-wording'
import { CARD } from '../../ui/card-styles.ts'
import { Later } from '../later/later'
import type { LaterPart } from '../later/later-props'
import type { TrialProps } from '../trial-props'

/** Whether a person could join: what the record asks for in short, and their answers beside it, or the way to the check. */
export function CouldItFit({ trial, asOf, later }: TrialProps & { readonly later: LaterPart }) {
  const meaning = stateMeaning(trial, asOf)
  const over =
    stateGroup(trial.state) === 'finished' ||
    trial.state === 'stopped' ||
    trial.state === 'withdrawn'
  const who = whoWords(trial)
  const rules = later.trial.lines.length
  return (
    <section id="fit" className={`${CARD} stack-2 mt-5`}>
      <h2 className="text-xl font-bold">Could it fit me?</h2>
      {meaning !== null && <p>{meaning}</p>}
      <p>
        {who !== null && `${who}. `}
        {rules > 0 && (
          <a href="#join">{rules === 1 ? 'Its one rule' : `All ${counted(rules, 'rule')}`}</a>
        )}
      </p>
      <div className="no-script:hidden">
        <Later show="BesideAnswers" {...later}>
          {!over && (
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <ButtonLink look="plain" size="low" href="/check">
                Check in 2 minutes
              </ButtonLink>
              <span className="text-sm text-ink-2">Your answers stay on your device.</span>
            </p>
          )}
        </Later>
      </div>
    </section>
  )
}
