import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Field, Input, Label } from '#components/ui/press/field'
import type { Choice } from '#lib/eligibility/questions/choice'
import { isLong, matchingChoices } from '#lib/eligibility/questions/matching-choices'
import { counted } from '#lib/trials/text/listed'

/**
 * A field over many choices, which narrows them as one types; few choices stay as they are. What is chosen stays in sight. What is typed is an answer to nothing: it is
 * kept nowhere, and gone with the field.
 */
export function Narrowed({
  choices,
  chosen,
  children,
}: {
  readonly choices: readonly Choice[]
  /** The ids of what is chosen. */
  readonly chosen: readonly string[]
  readonly children: (shown: readonly Choice[]) => ReactNode
}) {
  const id = useId()
  const [typed, setTyped] = useState('')
  if (!isLong(choices)) return children(choices)
  const matching = matchingChoices(choices, typed)
  const press = (event: KeyboardEvent) => {
    // Enter would go on to the next question; Escape would close a box that the question stands in.
    if (event.key === 'Enter' || (event.key === 'Escape' && typed !== '')) event.preventDefault()
    if (event.key === 'Escape') setTyped('')
  }
  return (
    <>
      <Field>
        <Label htmlFor={id}>Find it by name or brand</Label>
        <Input
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={press}
        />
        <p className="text-sm text-ink-2" role="status">
          {typed.trim() === '' ? counted(choices.length, 'choice') : found(matching.length)}
        </p>
      </Field>
      {children(choices.filter((one) => matching.includes(one) || chosen.includes(one.id)))}
    </>
  )
}

function found(count: number): string {
  if (count === 0) return 'Nothing here matches. Try fewer letters, or choose “I am not sure”.'
  return count === 1 ? '1 choice matches' : `${count} choices match`
}
