import type { SignalReading } from '#lib/signals/signals'
import { Answer } from './answer'

/** Says at the top of a page that a record is no trial, or does not tell its kind. Shows nothing for a trial: `isTrial` tells. */
export function KindOfRecord({ readings }: { readonly readings: readonly SignalReading[] }) {
  const reading = kindIn(readings)
  if (reading === undefined || isTrial(readings)) return null
  const { signal, finding } = reading
  return (
    <div className="kind sig">
      <p>{signal.question}</p>
      <p className="says">
        <Answer finding={finding} />
      </p>
      {finding.caveat !== null && <p className="note">{finding.caveat}</p>}
    </div>
  )
}

/** Whether the record calls itself a trial. False where it does not tell. */
export function isTrial(readings: readonly SignalReading[]): boolean {
  return kindIn(readings)?.finding.value === 'trial'
}

const kindIn = (readings: readonly SignalReading[]) =>
  readings.find(({ signal }) => signal.id === 'kind-of-record')
