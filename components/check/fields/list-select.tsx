import { useId } from 'react'
import { Field, Label, Select } from '#components/ui/press/field'
import type { Choice } from '#lib/eligibility/questions/choice'
import type { Reply } from '#lib/eligibility/questions/reply'

/** A list to choose one thing from. `nothing` are the words for no choice. */
export function ListSelect({
  label,
  nothing,
  choices,
  reply,
  tell,
}: {
  readonly label: string
  readonly nothing: string
  readonly choices: readonly Choice[]
  readonly reply: Reply | undefined
  readonly tell: (reply: Reply | undefined) => void
}) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={typeof reply === 'string' ? reply : ''}
        onChange={({ target }) => tell(target.value === '' ? undefined : target.value)}
      >
        <option value="">{nothing}</option>
        <Options choices={choices} />
      </Select>
    </Field>
  )
}

export function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ id, words, hint }) => (
    <option key={id} value={id}>
      {hint === undefined ? words : `${words} (${hint})`}
    </option>
  ))
}
