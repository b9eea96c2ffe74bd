import { QuotedFrom } from '#components/signals/quoted-from'
import { type BurdenRow, PLACEBO, readBurden, SAYS } from '#lib/signals/participation/burden'
import { fieldWords } from '#lib/signals/text/field-wording'
import { unescaped } from '#lib/trials/text/record-markdown'
import { absentWords } from '../absent'
import type { TrialProps } from '../trial-props'
import { Part } from './part'

/** What taking part may ask of a person: each thing with the record's own words, or a blank to write on. */
export function BurdenCard(props: TrialProps) {
  return (
    <Part
      id="happens"
      title="What happens to you"
      aside="Only what the record says. A blank is a question to ask."
    >
      <dl className="divide-y divide-rule">
        {readBurden(props.trial).map((row) => (
          <Row key={row.heading} row={row} silent={absentWords(props)} />
        ))}
      </dl>
    </Part>
  )
}

function Row({ row: { heading, finding }, silent }: { row: BurdenRow; silent: string }) {
  const { state, sentence, quotes } = finding
  return (
    <div className="grid grid-cols-[min(6.75rem,45%)_minmax(0,1fr)] items-start gap-x-2 gap-y-1 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="text-sm leading-snug text-ink-2">{heading}</dt>
      {state === 'not-stated' ? (
        <dd className="border-b-2 border-dashed border-edge text-sm leading-snug">{silent}</dd>
      ) : (
        <dd className="leading-snug max-sm:col-span-2 max-sm:stack-1 sm:stack-1">
          {sentence !== SAYS && <p className="text-sm leading-snug">{sentence}</p>}
          {quotes.map(({ text, field, restated }) => (
            <QuotedFrom
              key={`${field} ${text}`}
              text={unescaped(text)}
              from={fieldWords(field)}
              restated={restated}
              where="In"
              pen={heading === PLACEBO}
              place="text-sm leading-normal [&>footer]:mt-0 [&>footer]:inline"
              balanced={false}
            />
          ))}
        </dd>
      )}
    </div>
  )
}
