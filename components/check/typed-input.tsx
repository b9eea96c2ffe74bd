import { useId, useState } from 'react'
import type { Choice } from '#lib/eligibility/question'
import { AGO_UNITS, isAgo } from '#lib/eligibility/told'
import { replyTo } from '#lib/eligibility/told-codec'
import { ChoiceCard, Or } from './choice-card'
import { type FieldProps, UNSURE_CHOICE } from './field-props'

/** What was typed is kept as soon as it makes an answer; until then it is no answer, and the line above says how to put it right. */
export function NumberInput({ field, reply, tell }: FieldProps<'number'>) {
  const id = useId()
  const [text, setText] = useState(typeof reply === 'number' ? String(reply) : '')
  const wrong = text.trim() !== '' && reply === undefined
  const change = (typed: string) => {
    setText(typed)
    tell(replyTo(field, typed.trim() === '' ? null : Number(typed)) ?? undefined)
  }
  return (
    <div className={wrong ? 'field err' : 'field'}>
      <label htmlFor={id}>
        {field.label} <span className="hint">in {field.unit}</span>
      </label>
      {wrong && (
        <p className="msg" id={`${id}-help`} role="alert">
          {field.help}
        </p>
      )}
      <input
        id={id}
        className="input nums short"
        inputMode="numeric"
        autoComplete="off"
        value={text}
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
  const [count, setCount] = useState(isAgo(reply) ? String(reply.count) : '')
  const [unit, setUnit] = useState<string>(isAgo(reply) ? reply.unit : 'weeks')
  const change = (typed: string, chosen: string) => {
    setCount(typed)
    setUnit(chosen)
    const ago = { count: Number(typed), unit: chosen }
    tell(typed.trim() === '' ? undefined : (replyTo(field, ago) ?? undefined))
  }
  const choose = (id: string) => {
    setCount('')
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
  const wrong = count.trim() !== '' && reply === undefined
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
          className="input nums"
          inputMode="numeric"
          autoComplete="off"
          value={count}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${name}-help` : undefined}
          onChange={({ target }) => change(target.value, unit)}
        />
        <label className="hide" htmlFor={`${name}-unit`}>
          Days, weeks, months or years
        </label>
        <select
          id={`${name}-unit`}
          className="select"
          value={unit}
          onChange={({ target }) => change(count, target.value)}
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
