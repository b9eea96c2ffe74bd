import { cx } from 'class-variance-authority'
import { Absent } from '#components/trial/absent'
import { headingOf, JoinFields } from '#components/trial/sections/join-fields'
import { Words } from '#components/trial/words'
import { type CriteriaPart, criteriaParts } from '#lib/eligibility/criteria/sections'
import { linesToTick } from '#lib/eligibility/criteria/tick-lines'
import { counted } from '#lib/trials/text/listed'
import { unescaped } from '#lib/trials/text/record-markdown'
import { shortened } from '#lib/trials/text/shortened'
import { isRestated } from '../trial/sections/restated'
import { RESTATED } from '../ui/source-styles.ts'
import type { SheetProps } from './sheet-props.ts'

/** No record known to us has half as many. A text that is no list must not fill a ream. */
const MOST_LINES = 200

const POPULATION = 400

/** How far a line stands in, by its depth; never so far that a narrow screen has no room. */
const INDENTS: readonly string[] = [
  '',
  'ml-[min(1.7em,8%)]',
  'ml-[min(3.4em,16%)]',
  'ml-[min(5.1em,24%)]',
]

const BOX =
  "pl-[1.7em] before:absolute before:top-[0.4em] before:left-0 before:size-[0.8em] before:border-[1pt] before:border-black before:content-['']"

/** Who can join, each rule of the record with a box to tick. */
export function TickList(props: SheetProps) {
  const { trial } = props
  const restated = isRestated(trial, 'eligibilityCriteria')
  const parts = criteriaParts(trial.criteria ?? '')
  return (
    <section className="print:break-inside-avoid [&>*+*:not(.small)]:mt-[0.4em]!">
      <h3>Who can join: tick what is true, ask about the rest</h3>
      <JoinFields {...props} />
      {trial.criteria === null && (
        <p>
          The rules one by one: <Absent {...props} />
        </p>
      )}
      {trial.population !== null && (
        <p>
          Who is studied: <Words>{shortened(unescaped(trial.population), POPULATION)}</Words>
        </p>
      )}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
        <Part key={index} part={part} heading={headingOf(part, parts)} restated={restated} />
      ))}
      <p className="small">
        {restated && 'The rules are restated in our words. '}
        {trial.provenance?.eligibilityIncomplete != null &&
          `They are not complete in the offline copy: ${trial.provenance.eligibilityIncomplete}. `}
        A record lists only some of the rules. The study team decides. Do not stop or change a
        treatment to join a trial without your MS team.
      </p>
    </section>
  )
}

function Part({
  part,
  heading,
  restated,
}: {
  readonly part: CriteriaPart
  readonly heading: string | null
  readonly restated: boolean
}) {
  const lines = linesToTick(part.text)
  return (
    <>
      {part.header !== null && <h4>{heading ?? <Words>{part.header}</Words>}</h4>}
      {lines.length > 0 && (
        <ul
          className={restated ? RESTATED : 'font-record'}
          data-restated={restated ? '' : undefined}
        >
          {lines.slice(0, MOST_LINES).map(({ text, depth, box }, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may share their words and keep their order
              key={index}
              className={cx(
                'relative py-[0.15em] print:break-inside-avoid',
                INDENTS[depth],
                box && BOX,
              )}
            >
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {lines.length > MOST_LINES && (
        <p>and {counted(lines.length - MOST_LINES, 'more line')}, all on its page.</p>
      )}
    </>
  )
}
