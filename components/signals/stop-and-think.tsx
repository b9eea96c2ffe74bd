import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { Section } from '#components/ui/section'
import type { SignalReading } from '#lib/signals/signals'
import { Answer } from './answer'
import { answerStyles, FINDINGS, rowStyles } from './finding-styles'

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
    <Section
      id="think"
      title="Stop and think"
      place="first"
      aside={
        <>
          Three things to look for before you say yes. <a href="/learn/signals">Why these three</a>
        </>
      }
    >
      <dl>
        {readings
          .filter(({ signal }) => signal.group === 'lead')
          .map((reading) => (
            <Row key={reading.signal.id} reading={reading} />
          ))}
      </dl>
      {children}
    </Section>
  )
}

function Row({ reading: { signal, finding } }: { readonly reading: SignalReading }) {
  const { row } = FINDINGS[finding.state]
  return (
    <div
      className={rowStyles({ row, list: 'short' })}
      data-edged={row === 'plain' ? undefined : ''}
    >
      <dt className="text-sm leading-snug text-ink-2 lg:text-base lg:leading-snug">
        {signal.question}
      </dt>
      <dd className={cx(answerStyles({ row }), 'text-pretty lg:text-xl lg:leading-snug')}>
        <Answer finding={finding} markSize="-mt-[0.02em] size-6 lg:size-7" />
      </dd>
    </div>
  )
}
