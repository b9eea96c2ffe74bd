import { BigNumbers, NumberedPoint } from '#components/ui/lists/big-numbers'
import { SIGNAL_GROUPS } from '#lib/signals/finding/signal'
import { SIGNALS } from '#lib/signals/signals'
import { Entry } from './entry'

const [LEAD, ...REST] = SIGNAL_GROUPS

const inGroup = (id: string) => SIGNALS.filter(({ group }) => group === id)

/** The questions that stand first on a trial's page. The address of each is its number, which stays: `#S1`. */
export function KeyQuestions() {
  return (
    <BigNumbers>
      {inGroup(LEAD.id).map(({ id, number, question, why }) => (
        <NumberedPoint id={`S${number}`} key={id} title={question}>
          {why}
        </NumberedPoint>
      ))}
    </BigNumbers>
  )
}

/** The other questions, in the groups and the order of a trial's page. */
export function OtherQuestions() {
  return REST.map((group) => (
    <Entry key={group.id} title={group.words}>
      <ul className="mt-2.5 grid gap-3">
        {inGroup(group.id).map(({ id, number, question, why }) => (
          <li id={`S${number}`} key={id}>
            <b className="block">{question}</b>
            {why}
          </li>
        ))}
      </ul>
    </Entry>
  ))
}
