import type { Summary, SummaryTrial } from '#lib/catalogue/check/summary/summary'
import {
  moreWords,
  SUMMARY_TITLE,
  SUMMARY_WARNING,
  trialLines,
} from '#lib/catalogue/check/summary/summary-text'

/** The page of paper that a nurse prints: what the trials come to, in black on white. It is not on the screen. */
export function SummarySheet({
  summary: { levels, rest, answers },
  made,
}: {
  readonly summary: Summary
  /** Where and when it was made, in a sentence. */
  readonly made: string
}) {
  return (
    <section
      className="hidden text-[9pt] leading-tight wrap-anywhere print:block"
      aria-label="Summary to print"
    >
      <p className="text-[13pt] font-bold">{SUMMARY_TITLE}</p>
      <p>{made}</p>
      {answers.length > 0 && (
        <p className="mt-1">
          <b>Answers given:</b> {answers.join('. ')}.
        </p>
      )}
      {levels.map(({ name, count, trials, more }) => (
        <div key={name} className="mt-2">
          <p className="border-t-2 border-ink pt-0.5 text-[10.5pt] font-bold">
            {name}: {count}
          </p>
          <ul>
            {trials.map((trial) => (
              <Trial key={trial.nctId} trial={trial} />
            ))}
          </ul>
          {more.length > 0 && <p className="mt-1">{moreWords(more)}</p>}
        </div>
      ))}
      <p className="mt-2 border-t-2 border-ink pt-1">{rest.join(' ')}</p>
      <p className="mt-1 font-bold">{SUMMARY_WARNING}</p>
    </section>
  )
}

function Trial({ trial }: { readonly trial: SummaryTrial }) {
  return (
    <li className="mt-1 break-inside-avoid">
      <p className="font-record font-semibold">
        {trial.title}
        {trial.saved && <span className="font-ours font-normal"> (saved)</span>}
      </p>
      {trialLines(trial).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  )
}
