import { cx } from 'class-variance-authority'
import { useId, useState } from 'react'
import { Field, Input, Label, Select, TROUBLED, Trouble } from '#components/ui/press/field'
import type { Choice } from '#lib/eligibility/questions/choice'
import { AGO_UNITS, isAgo } from '#lib/eligibility/questions/reply'
import { replyTo } from '#lib/eligibility/questions/reply-codec'
import { ChoiceCard, Or } from './choice-card'
import { CHOICES } from './choice-card-styles.ts'
import { type FieldProps, UNSURE_CHOICE } from './field-props'

/** What was typed is kept as soon as it makes an answer; until then it is no answer, and a line says how to put it right. */
export function NumberInput({ field, reply, tell }: FieldProps<'number'>) {
  const id = useId()
  const [noAnswer, setNoAnswer] = useState<string | null>(null)
  const wrong = noAnswer !== null
  const change = (typed: string) => {
    const made = replyTo(field, typed.trim() === '' ? null : Number(typed))
    setNoAnswer(made === null && typed.trim() !== '' ? typed : null)
    tell(made ?? undefined)
  }
  return (
    <Field className={wrong ? TROUBLED : undefined}>
      <Label htmlFor={id}>
        {field.label} <span className="text-sm font-semibold text-ink-2">in {field.unit}</span>
      </Label>
      {wrong && (
        <Trouble id={`${id}-help`} role="alert">
          {field.help}
        </Trouble>
      )}
      <Input
        id={id}
        className="max-w-36 tabular-nums"
        inputMode="numeric"
        autoComplete="off"
        value={noAnswer ?? (typeof reply === 'number' ? reply : '')}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-help` : undefined}
        onChange={({ target }) => change(target.value)}
      />
    </Field>
  )
}

const AGO = 'flex flex-wrap items-center gap-2.5'

/** How long ago: a number with its unit, or a quick answer. */
export function AgoInput({ field, reply, tell, unsure }: FieldProps<'ago'>) {
  const name = useId()
  const [noAnswer, setNoAnswer] = useState<string | null>(null)
  const [unitAhead, setUnitAhead] = useState<string>('weeks')
  const ago = isAgo(reply) ? reply : null
  const count = noAnswer ?? ago?.count ?? ''
  const unit = ago?.unit ?? unitAhead
  const wrong = noAnswer !== null
  const change = (typed: string, chosen: string) => {
    const made = replyTo(field, { count: Number(typed), unit: chosen })
    const blank = typed.trim() === ''
    setUnitAhead(chosen)
    setNoAnswer(made === null && !blank ? typed : null)
    if (!blank || ago !== null) tell(made ?? undefined)
  }
  const choose = (id: string) => {
    setNoAnswer(null)
    tell(id)
  }
  const card = (choice: Choice) => (
    <ChoiceCard
      key={choice.id}
      choice={choice}
      kind="radio"
      name={name}
      checked={reply === choice.id}
      onChange={() => choose(choice.id)}
    />
  )
  return (
    <fieldset className={CHOICES}>
      <legend className="mb-2 leading-snug font-semibold">{field.label}</legend>
      <div className={cx(AGO, wrong && TROUBLED)}>
        {wrong && (
          <Trouble className="basis-full" id={`${name}-help`} role="alert">
            Write a whole number, such as 3.
          </Trouble>
        )}
        <label htmlFor={`${name}-count`}>About</label>
        <Input
          id={`${name}-count`}
          className="max-w-24 flex-1 tabular-nums"
          inputMode="numeric"
          autoComplete="off"
          value={count}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${name}-help` : undefined}
          onChange={({ target }) => change(target.value, unit)}
        />
        <label className="sr-only" htmlFor={`${name}-unit`}>
          Days, weeks, months or years
        </label>
        <Select
          className="max-w-52 flex-2"
          id={`${name}-unit`}
          value={unit}
          onChange={({ target }) => change(String(count), target.value)}
        >
          {AGO_UNITS.map(({ id, words }) => (
            <option key={id} value={id}>
              {words} ago
            </option>
          ))}
        </Select>
      </div>
      <Or />
      {field.quick.map(card)}
      {unsure && card(UNSURE_CHOICE)}
    </fieldset>
  )
}
