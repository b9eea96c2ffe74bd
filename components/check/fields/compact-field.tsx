import { useId } from 'react'
import { Input, Select } from '#components/ui/press/field'
import { Tick } from '#components/ui/press/tick'
import type { Choice } from '#lib/eligibility/questions/choice'
import type { Field } from '#lib/eligibility/questions/question'
import {
  AGO_UNITS,
  isAgo,
  type Reply,
  severalReplied,
  UNSURE,
} from '#lib/eligibility/questions/reply'
import { replyTo } from '#lib/eligibility/questions/reply-codec'
import { replyWords } from '#lib/eligibility/questions/reply-wording'
import type { FieldProps } from './field-props'
import { ListSelect, Options } from './list-select'
import { Narrowed } from './narrowed'
import { PlaceInput } from './place-input'
import { NumberInput } from './typed-input'

const NOT_ASKED: Choice = { id: '', words: 'Not asked' }
const NOT_SURE: Choice = { id: UNSURE, words: 'Not sure' }

/** One thing to fill in, small and quick by keyboard: mostly a list, where typing the first letters chooses. */
export function CompactField(props: FieldProps<Field['kind']>) {
  const { field, ...rest } = props
  switch (field.kind) {
    case 'number':
      return <NumberInput field={field} {...rest} />
    case 'many':
      return <CompactMany field={field} {...rest} />
    case 'ago':
      return <CompactAgo field={field} {...rest} />
    case 'place':
      return <PlaceInput field={field} reply={rest.reply} />
    default:
      return (
        <ListSelect
          label={field.label}
          nothing={NOT_ASKED.words}
          choices={[...field.choices, ...(rest.unsure ? [NOT_SURE] : [])]}
          reply={rest.reply}
          tell={rest.tell}
        />
      )
  }
}

function CompactMany({ field, reply, tell, unsure }: FieldProps<'many'>) {
  const chosen = severalReplied(reply) ?? []
  const change = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((one) => one !== id)
    tell(next.length > 0 ? next : undefined)
  }
  const box = (choice: Choice, checked: boolean, onChange: (on: boolean) => void) => (
    <Tick key={choice.id} checked={checked} onChange={({ target }) => onChange(target.checked)}>
      <span>
        {choice.words}
        {choice.hint !== undefined && <small className="text-ink-2"> ({choice.hint})</small>}
      </span>
    </Tick>
  )
  const none = Array.isArray(reply) && reply.length === 0
  return (
    <details>
      <summary className="font-semibold">
        <span>
          {field.label}: {reply === undefined ? 'not asked' : replyWords(field, reply)}
        </span>
      </summary>
      <div>
        {field.none !== null &&
          box({ id: 'none', words: field.none }, none, (on) => tell(on ? [] : undefined))}
        <Narrowed choices={field.choices} chosen={chosen}>
          {(shown) =>
            shown.map((choice) =>
              box(choice, chosen.includes(choice.id), (on) => change(choice.id, on)),
            )
          }
        </Narrowed>
        {unsure && box(NOT_SURE, reply === UNSURE, (on) => tell(on ? UNSURE : undefined))}
      </div>
    </details>
  )
}

/** The list says "weeks ago" or gives a quick answer; a number goes with the first kind. */
function CompactAgo({ field, reply, tell, unsure }: FieldProps<'ago'>) {
  const id = useId()
  const ago = isAgo(reply) ? reply : null
  const unit = ago?.unit ?? (typeof reply === 'string' ? reply : '')
  const units = AGO_UNITS.map(({ id, words }) => ({ id, words: `${words} ago` }))
  const change = (count: string, chosen: string) => {
    const asAgo: Reply | null = replyTo(field, { count: Number(count), unit: chosen })
    tell(asAgo ?? replyTo(field, chosen) ?? undefined)
  }
  return (
    <fieldset className="grid grid-cols-[1fr_5rem] gap-x-2.5">
      <legend className="col-span-full mb-0.5 font-semibold">{field.label}</legend>
      <label className="sr-only" htmlFor={`${id}-when`}>
        {field.label}: when
      </label>
      <Select
        id={`${id}-when`}
        value={unit}
        onChange={({ target }) => change(String(ago?.count ?? 1), target.value)}
      >
        <Options choices={[NOT_ASKED, ...units, ...field.quick, ...(unsure ? [NOT_SURE] : [])]} />
      </Select>
      {ago !== null && (
        <>
          <label className="sr-only" htmlFor={`${id}-count`}>
            {field.label}: how many {ago.unit}
          </label>
          <Input
            id={`${id}-count`}
            className="tabular-nums"
            type="number"
            min={1}
            max={200}
            value={ago.count}
            onChange={({ target }) => change(target.value, ago.unit)}
          />
        </>
      )}
    </fieldset>
  )
}
