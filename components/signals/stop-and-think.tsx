import type { ReactNode } from 'react'
import type { SignalReading } from '#lib/signals/signals'
import { Answer } from './answer'
import { LOOKS } from './finding-look'

/**
 * The three questions that come first, each with its answer alone: a phone shows all three at once. The words behind them stand in the
 * panel. `children` come after the answers, and the aside last: on a phone it would push them down.
 */
export function StopAndThink({
  readings,
  children,
}: {
  readonly readings: readonly SignalReading[]
  readonly children: ReactNode
}) {
  return (
    <section className="well first" id="think">
      <h2>Stop and think</h2>
      <div className="body">
        <dl className="leadlist">
          {readings
            .filter(({ signal }) => signal.group === 'lead')
            .map(({ signal, finding }) => (
              <div key={signal.id} className={LOOKS[finding.state].row}>
                <dt>{signal.question}</dt>
                <dd className="says">
                  <Answer finding={finding} />
                </dd>
              </div>
            ))}
        </dl>
        {children}
      </div>
      <p className="aside">
        Three things to look for before you say yes. <a href="/learn/signals">Why these three</a>
      </p>
    </section>
  )
}
