import { soWords } from '#lib/eligibility/assess/explain'
import type { Outcome, Reading } from '#lib/eligibility/assess/reading'
import { counted } from '#lib/trials/text/listed'
import { onceEach } from './deciding-readings'
import { RecordQuote } from './record-quote'

const PARTS: readonly { readonly outcomes: readonly Outcome[]; readonly words: string }[] = [
  { outcomes: ['conflicts'], words: 'Clashes with an answer' },
  { outcomes: ['ask'], words: 'For the team' },
  { outcomes: ['fits'], words: 'No clash' },
  { outcomes: ['untold'], words: 'Not compared: you have not answered' },
  { outcomes: ['unasked'], words: 'Not compared: we do not ask about it' },
]

/** Every line that was read, by what it came to, and what was not asked. */
export function LineList({
  readings,
  restated,
}: {
  readings: readonly Reading[]
  restated: boolean
}) {
  if (readings.length === 0) return null
  const count = (...outcomes: Outcome[]) =>
    readings.filter(({ outcome }) => outcomes.includes(outcome)).length
  const open = count('untold', 'unasked')
  return (
    <details className="mt-3">
      <summary>
        <span>
          {counted(readings.length, 'thing', 'things')} we read: {count('fits')} without a clash,{' '}
          {count('ask')} to ask, {open} not compared
        </span>
      </summary>
      <div className="stack-6">
        {PARTS.map(({ outcomes, words }) => {
          const found = onceEach(readings.filter(({ outcome }) => outcomes.includes(outcome)))
          return (
            found.length > 0 && (
              <div key={words}>
                <p>
                  <b>{words}</b>
                </p>
                <ul className="mt-1 grid grid-cols-1 gap-2.5">
                  {found.map((reading) => (
                    <li key={`${reading.line.field} ${reading.line.quote}`}>
                      <span className="font-record leading-relaxed text-balance">
                        <RecordQuote line={reading.line} restated={restated} />
                      </span>{' '}
                      <span className="text-sm">{soWords(reading)}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
        <p className="text-sm text-ink-2">
          A record holds only some of the rules for joining. The study team knows them all.
        </p>
      </div>
    </details>
  )
}
