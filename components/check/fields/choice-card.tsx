import type { Choice } from '#lib/eligibility/questions/choice'
import { UNSURE } from '#lib/eligibility/questions/reply'

/** One choice: the whole card can be pressed. */
export function ChoiceCard({
  choice,
  kind,
  name,
  checked,
  onChange,
}: {
  choice: Choice
  kind: 'radio' | 'checkbox'
  name: string
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label className={choice.id === UNSURE ? 'choice soft' : 'choice'}>
      <input
        type={kind}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <b>{choice.words}</b>
        {choice.hint !== undefined && <small>{choice.hint}</small>}
      </span>
    </label>
  )
}

/** Between the choices and what stands apart from them. */
export function Or() {
  return (
    <div className="or" aria-hidden="true">
      or
    </div>
  )
}
