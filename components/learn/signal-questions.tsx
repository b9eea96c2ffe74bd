import { SIGNAL_GROUPS } from '#lib/signals/finding/signal'
import { SIGNALS } from '#lib/signals/signals'

const [LEAD, ...REST] = SIGNAL_GROUPS

const inGroup = (id: string) => SIGNALS.filter(({ group }) => group === id)

/** The questions that stand first on a trial's page. The address of each is its number, which stays: `#S1`. */
export function LeadQuestions() {
  return (
    <ol className="three">
      {inGroup(LEAD.id).map(({ id, number, question, why }) => (
        <li id={`S${number}`} key={id}>
          <h3>{question}</h3>
          <p>{why}</p>
        </li>
      ))}
    </ol>
  )
}

/** The other questions, in the groups and the order of a trial's page. */
export function OtherQuestions() {
  return REST.map((group) => (
    <div className="claim" key={group.id}>
      <h3 className="sub">{group.words}</h3>
      <ul className="grid gap-3">
        {inGroup(group.id).map(({ id, number, question, why }) => (
          <li id={`S${number}`} key={id}>
            <b className="block">{question}</b>
            {why}
          </li>
        ))}
      </ul>
    </div>
  ))
}
