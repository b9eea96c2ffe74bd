import { cx } from 'class-variance-authority'
import type { Choice } from '#lib/eligibility/questions/choice'
import { UNSURE } from '#lib/eligibility/questions/reply'
import { BOXES, CARD } from './choice-card-styles.ts'

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
    <label className={cx(CARD, choice.id === UNSURE && 'border-dashed')}>
      <input
        className={BOXES[kind]}
        type={kind}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <b className="block font-semibold">{choice.words}</b>
        {choice.hint !== undefined && (
          <small className="mt-0.5 block text-sm leading-snug text-ink-2">{choice.hint}</small>
        )}
      </span>
    </label>
  )
}

const OR =
  "flex items-center gap-4 text-ink-2 before:flex-1 before:border-t before:border-rule before:content-[''] after:flex-1 after:border-t after:border-rule after:content-['']"

/** Between the choices and what stands apart from them. */
export function Or() {
  return (
    <div className={OR} aria-hidden="true">
      or
    </div>
  )
}
