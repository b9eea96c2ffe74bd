import { rulesInShort } from '#lib/catalogue/check/wording/rules-in-short'
import type { AssessedLine } from '#lib/eligibility/assess/assess'
import { soWords } from '#lib/eligibility/assess/explain'
import type { AnswerId } from '#lib/eligibility/questions/fields'
import { RecordQuote } from './record-quote'

type Standing = AssessedLine['standing']

/** How the lines of a record can stand, in the order of a page. */
const STANDINGS: readonly { readonly standing: Standing; readonly title: string }[] = [
  { standing: 'conflicts', title: 'Clashes with an answer' },
  { standing: 'fits', title: 'Matches' },
  { standing: 'ask', title: 'Ask the team' },
  { standing: 'untold', title: 'Not compared: you have not answered' },
  { standing: 'unasked', title: 'Not compared: we do not ask about it' },
  { standing: 'not-understood', title: 'We could not read these' },
]

/** Every line of a record about people who take part, by what it comes to. The numbers add up to all of them. */
export function RuleList({
  lines,
  restated,
  nctId,
  told,
}: {
  readonly lines: readonly AssessedLine[]
  readonly restated: boolean
  readonly nctId: string
  /** What the person told to an answer, in words; empty for nothing. Absent where it stands elsewhere on the page. */
  readonly told?: (answer: AnswerId) => string
}) {
  if (lines.length === 0) return null
  const groups = STANDINGS.map((one) => ({
    ...one,
    found: lines.filter(({ standing }) => standing === one.standing),
  })).filter(({ found }) => found.length > 0)
  return (
    <details className="mt-3">
      <summary>
        <span>
          {rulesInShort(lines)}
          <span className="sr-only"> {nctId}</span>
        </span>
      </summary>
      <div className="stack-6">
        {groups.map(({ standing, title, found }) => (
          <div key={standing}>
            <p>
              <b>
                {title}: {found.length}
              </b>
            </p>
            <ul className="mt-1 grid grid-cols-1 gap-2.5">
              {found.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a record can say a line twice
                <li key={at}>
                  <span className="font-record leading-relaxed text-balance">
                    <RecordQuote line={line.line} restated={restated} />
                  </span>{' '}
                  <span className="text-sm">{so(line)}</span>
                  {told !== undefined && <Told line={line} told={told} />}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p className="text-sm text-ink-2">
          A record holds only some of the rules for joining. The study team knows them all.
        </p>
      </div>
    </details>
  )
}

const so = ({ readings: [first] }: AssessedLine) => (first === undefined ? '' : soWords(first))

function Told({
  line: {
    readings: [first],
  },
  told,
}: {
  readonly line: AssessedLine
  readonly told: (answer: AnswerId) => string
}) {
  const answer = first?.answer ?? null
  const words = answer === null ? '' : told(answer)
  return (
    words !== '' && (
      <span className="block text-sm">
        <b>You told us</b> {words}
      </span>
    )
  )
}
