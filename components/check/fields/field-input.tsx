import { useId } from 'react'
import type { Choice } from '#lib/eligibility/questions/choice'
import type { Field } from '#lib/eligibility/questions/question'
import { type Reply, severalReplied, UNSURE } from '#lib/eligibility/questions/reply'
import { ChoiceCard, Or } from './choice-card'
import { CHOICES } from './choice-card-styles.ts'
import { type FieldProps, UNSURE_CHOICE } from './field-props'
import { ListSelect } from './list-select'
import { Narrowed } from './narrowed'
import { PlaceInput } from './place-input'
import { AgoInput, NumberInput } from './typed-input'

/** One thing to fill in, as large as a finger needs it. */
export function FieldInput({ field, ...rest }: FieldProps<Field['kind']>) {
  switch (field.kind) {
    case 'one':
      return <OneInput field={field} {...rest} />
    case 'many':
      return <ManyInput field={field} {...rest} />
    case 'list':
      return (
        <ListSelect
          label={field.label}
          nothing="Not chosen"
          choices={field.choices}
          reply={rest.reply}
          tell={rest.tell}
        />
      )
    case 'place':
      return <PlaceInput field={field} reply={rest.reply} />
    case 'number':
      return <NumberInput field={field} {...rest} />
    case 'ago':
      return <AgoInput field={field} {...rest} />
  }
}

function OneInput({ field, reply, tell, unsure }: FieldProps<'one'>) {
  const name = useId()
  const card = (choice: Choice) => (
    <ChoiceCard
      key={choice.id}
      choice={choice}
      kind="radio"
      name={name}
      checked={reply === choice.id}
      onChange={() => tell(choice.id)}
    />
  )
  return (
    <div className={CHOICES}>
      {field.choices.map(card)}
      {unsure && <Or />}
      {unsure && card(UNSURE_CHOICE)}
    </div>
  )
}

function ManyInput({ field, reply, tell, unsure }: FieldProps<'many'>) {
  const name = useId()
  const chosen = severalReplied(reply) ?? []
  const change = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((one) => one !== id)
    tell(next.length > 0 ? next : undefined)
  }
  const alone = (id: string, words: string, value: Reply, hint?: string) => (
    <ChoiceCard
      choice={{ id, words, ...(hint === undefined ? {} : { hint }) }}
      kind="checkbox"
      name={name}
      checked={
        id === UNSURE
          ? reply === UNSURE
          : reply !== undefined && reply !== UNSURE && chosen.length === 0
      }
      onChange={(on) => tell(on ? value : undefined)}
    />
  )
  return (
    <div className={CHOICES}>
      {field.none !== null && alone('none', field.none, [])}
      <Narrowed choices={field.choices} chosen={chosen}>
        {(shown) =>
          shown.map((choice) => (
            <ChoiceCard
              key={choice.id}
              choice={choice}
              kind="checkbox"
              name={name}
              checked={chosen.includes(choice.id)}
              onChange={(on) => change(choice.id, on)}
            />
          ))
        }
      </Narrowed>
      {unsure && <Or />}
      {unsure && alone(UNSURE, UNSURE_CHOICE.words, UNSURE, UNSURE_CHOICE.hint)}
    </div>
  )
}
