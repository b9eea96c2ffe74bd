import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { TrialRows } from '#components/ui/lists/trial-rows'
import { Mark } from '#components/ui/words/mark'
import type { Result, Results } from '#lib/catalogue/check/check-results'
import type { AsOf } from '#lib/trials/record/as-of'
import { Coach } from '../coach'
import type { Change, ScreenProps } from '../screen-props'
import { type BandOf, inBands } from './distance-band-wording'
import { HandOut, type Picking } from './hand-out'
import { ResultCard } from './result-card'
import { type VerdictWords, verdictWords } from './verdict-wording'

type Props = ScreenProps &
  Picking & {
    readonly results: Results
    /** The tense in which states are told. */
    readonly asOf: AsOf
    /** Whether the person told anything that a record is compared with. */
    readonly compared: boolean
    readonly change: Change
  }

type CardProps = Omit<Props, 'results' | 'compared'>

const VERDICT =
  'mt-10 lg:mt-16 lg:grid lg:grid-cols-[var(--container-margin)_minmax(0,var(--container-read))] lg:gap-x-12 lg:pt-4.5'
const HEADER =
  'grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-0.5 max-lg:pt-3 lg:grid-cols-1 lg:content-start lg:gap-2'

/** The rule over a group, by its look: over the heading on a phone, over all of it on a wide screen. */
const EDGES = {
  fit: { section: 'border-ink lg:border-t-5', header: 'border-ink max-lg:border-t-5' },
  ask: {
    section: 'border-double border-ink lg:border-t-7',
    header: 'border-double border-ink max-lg:border-t-7',
  },
  no: {
    section: 'border-dashed border-ink lg:border-t-2',
    header: 'border-dashed border-ink max-lg:border-t-2',
  },
} as const

/** So many trials of a group are in sight; the rest is folded away. */
const IN_SIGHT = 4

/** The trials by verdict, and what else a person can do. */
export function Groups({ results, compared, ...props }: Props) {
  return (
    <>
      {verdictWords(compared).map((words) => (
        <VerdictGroup
          key={words.verdict}
          words={words}
          results={results.groups[words.verdict]}
          {...props}
        />
      ))}
      <HandOut picked={props.picked} className="mt-10" />
      <Coach results={results} {...props} />
    </>
  )
}

/** The trials of one verdict. What does not fit is closed, and says how many it holds. */
function VerdictGroup({
  words: { verdict, name, look, sentence },
  results,
  ...props
}: CardProps & { readonly words: VerdictWords; readonly results: readonly Result[] }) {
  if (results.length === 0) return null
  const bands = inBands(results).map((band, index) => (
    <BandCards
      key={band.name}
      band={band}
      isFirst={index === 0}
      inSight={look === 'no' ? results.length : IN_SIGHT}
      {...props}
    />
  ))
  return (
    <section className={cx(VERDICT, EDGES[look].section)}>
      <header className={cx(HEADER, EDGES[look].header)}>
        <Mark name={verdict} className="size-8" />
        <h2 className="text-2xl leading-tight lg:text-xl lg:leading-tight">
          {name}: {results.length}
        </h2>
        <p className="col-span-full max-w-read text-ink-2 lg:text-sm">{sentence}</p>
      </header>
      <div>
        {look === 'no' ? <Folded title="Show them, with the reasons">{bands}</Folded> : bands}
      </div>
    </section>
  )
}

/** The trials of one zone. The first stands open, however far it is, and later ones are folded away with their count. */
function BandCards({
  band: { name, results },
  isFirst,
  inSight,
  ...props
}: CardProps & { readonly band: BandOf; readonly isFirst: boolean; readonly inSight: number }) {
  const cards = (some: readonly Result[]) => (
    <TrialRows top="beside">
      {some.map((result) => (
        <ResultCard
          key={result.trial.nctId}
          result={result}
          Heading={name === null ? 'h3' : 'h4'}
          {...props}
        />
      ))}
    </TrialRows>
  )
  const more = results.slice(inSight)
  const all = (
    <>
      {cards(results.slice(0, inSight))}
      {more.length > 0 && <Folded title={`Show the other ${more.length}`}>{cards(more)}</Folded>}
    </>
  )
  if (name === null) return all
  const title = (
    <h3 className="text-lg leading-snug">
      {name}: {results.length}
    </h3>
  )
  return isFirst ? (
    <div className="mt-4">
      {title}
      {all}
    </div>
  ) : (
    <div className="mt-6">
      <Folded title={title}>{all}</Folded>
    </div>
  )
}

function Folded({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary>{typeof title === 'string' ? <span>{title}</span> : title}</summary>
      <div>{children}</div>
    </details>
  )
}
