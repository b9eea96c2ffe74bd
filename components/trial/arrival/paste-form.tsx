import { NumberForm } from './number-form'

/** The way in for a person who was sent a trial: any text or link that holds a trial number. `id` tells two of these forms on one page apart. */
export function PasteForm({
  value = '',
  trouble = null,
  id = 'trial',
}: {
  readonly value?: string
  readonly trouble?: string | null
  readonly id?: string
}) {
  return (
    <NumberForm
      action="/find"
      name="trial"
      id={id}
      label="Paste the link or the trial number"
      hint="Any trial on ClinicalTrials.gov, on any disease. Its number is NCT and 8 digits."
      button="Read it"
      value={value}
      trouble={trouble}
    />
  )
}
