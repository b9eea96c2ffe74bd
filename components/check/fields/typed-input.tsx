import { useId, useState } from 'react'
import type { Choice } from '#lib/eligibility/questions/choice'
import { AGO_UNITS, isAgo } from '#lib/eligibility/questions/reply'
import { replyTo } from '#lib/eligibility/questions/reply-codec'
import { ChoiceCard, Or } from './choice-card'
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
    <div className={wrong ? 'field err' : 'field'}>
      <label htmlFor={id}>
        {field.label} <span className="text-sm text-ink-2">in {field.unit}</span>
      </label>
      {wrong && (
        <p className="msg" id={`${id}-help`} role="alert">
          {field.help}
        </p>
      )}
      <input
        id={id}
        className="input tabular-nums short"
        inputMode="numeric"
        autoComplete="off"
        value={noAnswer ?? (typeof reply === 'number' ? reply : '')}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-help` : undefined}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  )
}

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
    <fieldset className="choices">
      <legend className="label">{field.label}</legend>
      <div className={wrong ? 'ago err' : 'ago'}>
        {wrong && (
          <p className="msg" id={`${name}-help`} role="alert">
            Write a whole number, such as 3.
          </p>
        )}
        <label htmlFor={`${name}-count`}>About</label>
        <input
          id={`${name}-count`}
          className="input tabular-nums"
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
        <select
          id={`${name}-unit`}
          className="select"
          value={unit}
          onChange={({ target }) => change(String(count), target.value)}
        >
          {AGO_UNITS.map(({ id, words }) => (
            <option key={id} value={id}>
              {words} ago
            </option>
          ))}
        </select>
      </div>
      <Or />
      {field.quick.map(card)}
      {unsure && card(UNSURE_CHOICE)}
    </fieldset>
  )
}
