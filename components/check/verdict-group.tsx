import type { ReactNode } from 'react'
import { Mark } from '#components/ui/mark'
import type { Result } from '#lib/catalogue/check-results'
import type { ScreenProps } from './check'
import { ResultCard } from './result-card'
import type { Change } from './results-screen'
import type { VerdictWords } from './verdict-words'

type Props = ScreenProps & {
  readonly words: VerdictWords
  readonly results: readonly Result[]
  readonly change: Change
}

/** So many trials of a group are in sight; the rest is folded away. */
const IN_SIGHT = 4

/** The trials of one verdict. What does not fit is closed, and says how many it holds. */
export function VerdictGroup({
  words: { verdict, name, look, sentence },
  results,
  ...props
}: Props) {
  if (results.length === 0) return null
  const cards = (some: readonly Result[]) => (
    <ul className="trials">
      {some.map((result) => (
        <ResultCard key={result.trial.nctId} result={result} {...props} />
      ))}
    </ul>
  )
  const more = results.slice(IN_SIGHT)
  return (
    <section className={`verdict ${look}`}>
      <header>
        <Mark name={verdict} />
        <h2>
          {name}: {results.length}
        </h2>
        <p>{sentence}</p>
      </header>
      <div>
        {look === 'no' ? (
          <Folded title="Show them, with the reasons">{cards(results)}</Folded>
        ) : (
          <>
            {cards(results.slice(0, IN_SIGHT))}
            {more.length > 0 && (
              <Folded title={`Show the other ${more.length}`}>{cards(more)}</Folded>
            )}
          </>
        )}
      </div>
    </section>
  )
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary>
        <span>{title}</span>
      </summary>
      <div>{children}</div>
    </details>
  )
}
