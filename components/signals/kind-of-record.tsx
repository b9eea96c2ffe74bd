import type { AnsweredQuestion } from '#lib/catalogue/print/paper-sheet'
import { Answer } from './answer'
import { answerStyles, FINDINGS } from './finding-styles'

/** Says at the top of a page that a record is no trial, or does not tell its kind. Shows nothing for a trial: `isTrial` tells. */
export function KindOfRecord({ readings }: { readonly readings: readonly AnsweredQuestion[] }) {
  const reading = kindIn(readings)
  if (reading === undefined || isTrial(readings)) return null
  const { signal, finding } = reading
  return (
    <div className="pt-2 print:break-inside-avoid">
      <p className="text-sm leading-snug text-ink-2">{signal.question}</p>
      <p className={answerStyles({ row: FINDINGS[finding.state].row })}>
        <Answer finding={finding} />
      </p>
      {finding.caveat !== null && <p className="ml-8 text-sm text-ink-2">{finding.caveat}</p>}
    </div>
  )
}

/** Whether the record calls itself a trial. False where it does not tell. */
export function isTrial(readings: readonly AnsweredQuestion[]): boolean {
  return kindIn(readings)?.finding.value === 'trial'
}

const kindIn = (readings: readonly AnsweredQuestion[]) =>
  readings.find(({ signal }) => signal.id === 'kind-of-record')
