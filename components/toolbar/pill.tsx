import type { ComponentProps, ReactNode } from 'react'
import { pillStyles } from './pill-styles.ts'

/** How many trials a choice would leave. */
function Count({ count }: { readonly count: number }) {
  return (
    <span className="font-normal text-ink-2 tabular-nums">
      {count}
      <span className="sr-only">{count === 1 ? ' trial' : ' trials'}</span>
    </span>
  )
}

/** The words of a choice, with a tick where it is on and the number of trials that it leaves. */
export function PillWords({
  on,
  count,
  children,
}: {
  readonly on: boolean
  readonly count?: number
  readonly children: ReactNode
}) {
  return (
    <>
      {on && <span aria-hidden="true">✓</span>}
      <span>{children}</span>
      {count !== undefined && <Count count={count} />}
    </>
  )
}

/** A filter to press on and off. One that leaves no trial says 0, and can be pressed all the same. */
export function PillToggle({
  on,
  count,
  children,
  ...props
}: Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  readonly on: boolean
  readonly count?: number
}) {
  return (
    <button type="button" className={pillStyles({ on })} aria-pressed={on} {...props}>
      <PillWords on={on} {...(count === undefined ? {} : { count })}>
        {children}
      </PillWords>
    </button>
  )
}

/** A button in the shape of a filter, which opens or asks something. */
export function PillButton(props: Omit<ComponentProps<'button'>, 'className' | 'type'>) {
  return <button type="button" className={pillStyles()} {...props} />
}

/** One of several choices. `on` where it narrows the list. */
export function PillSelect({
  name,
  on = false,
  children,
  ...props
}: Omit<ComponentProps<'select'>, 'className' | 'name'> & {
  readonly name: string
  readonly on?: boolean
}) {
  return (
    <label className={pillStyles({ on })}>
      <span className="flex-none">
        {on && <span aria-hidden="true">✓ </span>}
        {name}
      </span>
      <select
        className="-my-2 -mr-1 min-h-touch min-w-0 flex-1 field-sizing-content rounded-full bg-transparent font-semibold"
        {...props}
      >
        {children}
      </select>
    </label>
  )
}
