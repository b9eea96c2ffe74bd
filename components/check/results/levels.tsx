import { Mark } from '#components/ui/words/mark'
import type { Result, Results } from '#lib/catalogue/check/check-results'
import { type LevelWords, levelWords } from '#lib/catalogue/check/wording/level-wording'
import type { AsOf } from '#lib/trials/record/as-of'
import { Coach } from '../coach'
import type { Change, ScreenProps } from '../screen-props'
import { HandOut } from './hand-out'
import { NotSent } from './not-sent'
import { NotToJoin } from './not-to-join'
import { ResultCard } from './result-card'

type Props = ScreenProps & {
  readonly results: Results
  /** The tense in which states are told. */
  readonly asOf: AsOf
  readonly change: Change
}

type CardProps = Omit<Props, 'results'>

/** So many cards of a level are in sight; the rest is folded away. */
const IN_SIGHT: Readonly<Record<LevelWords['level'], number>> = {
  'worth-a-call': 12,
  'ask-first': 6,
  later: 3,
  'does-not-fit': 0,
  'not-for-you': 0,
}

/** The trials by level, and what else a person can do. */
export function Levels({ results, ...props }: Props) {
  return (
    <>
      {levelWords(props.asOf).map((words) => (
        <LevelSection
          key={words.level}
          words={words}
          results={results.levels[words.level]}
          {...props}
        />
      ))}
      <NotSent count={results.notSent} asOf={props.asOf} />
      <HandOut className="mt-10" />
      <Coach results={results} {...props} />
    </>
  )
}

/** The trials of one level. What is not for the person is closed, and says how many it holds. */
function LevelSection({
  words: { level, name, mark, sentence },
  results,
  ...props
}: CardProps & { readonly words: LevelWords; readonly results: readonly Result[] }) {
  if (results.length === 0) return null
  const inSight = IN_SIGHT[level]
  const [first, more] = [results.slice(0, inSight), results.slice(inSight)]
  return (
    <section className="mt-10 lg:mt-14" aria-labelledby={`level-${level}`}>
      <h2
        id={`level-${level}`}
        className="flex items-center gap-3 border-t-2 border-ink pt-3 text-2xl"
      >
        <Mark name={mark} className="size-8 flex-none" />
        {name}: {results.length}
      </h2>
      <p className="mt-1 max-w-read text-ink-2">{sentence}</p>
      {first.length > 0 && <Cards results={first} {...props} />}
      {more.length > 0 && (
        <details className="mt-4">
          <summary>
            <span>
              {inSight === 0
                ? `Show ${more.length === 1 ? 'it' : `all ${more.length}`}, with the reasons`
                : `Show the other ${more.length}`}
              <span className="sr-only">: {name}</span>
            </span>
          </summary>
          <div>
            {level === 'not-for-you' ? (
              <NotToJoin results={more} asOf={props.asOf} />
            ) : (
              <Cards results={more} {...props} />
            )}
          </div>
        </details>
      )}
    </section>
  )
}

function Cards({ results, ...props }: CardProps & { readonly results: readonly Result[] }) {
  return (
    <ul className="mt-4 grid grid-cols-1 gap-5 wrap-anywhere">
      {results.map((result) => (
        <ResultCard key={result.trial.nctId} result={result} {...props} />
      ))}
    </ul>
  )
}
