'use client'

import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { usePart } from '../../ui/use-part.ts'

/** So long nothing more was typed before it is read, in milliseconds: a screen reader is not to speak into the typing. */
const SETTLED_MS = 600

/** What reads the text comes with the first letter. Without it, the page that the form leads to says the same. */
const loadSaid = () => import('./pasted-said')

type Form = { readonly action: string; readonly name: string }

/** Around the field of a form: says under it what a typed or pasted text holds, before the form is sent. The text stays on the device. */
export function SaidWhileTyping({
  action,
  name,
  children,
}: Form & { readonly children: ReactNode }) {
  const [typed, setTyped] = useState('')
  const [settled, setSettled] = useState('')

  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [typed])

  function read({ target }: FormEvent) {
    if (target instanceof HTMLInputElement) setTyped(target.value)
  }

  return (
    <div className="w-full" onInput={read}>
      {children}
      <div role="status" className="not-empty:mt-3">
        {typed !== '' && <Said text={settled} action={action} name={name} />}
      </div>
    </div>
  )
}

function Said({ text, action, name }: Form & { readonly text: string }) {
  const { part } = usePart(loadSaid)
  if (part === undefined) return null
  return <part.PastedSaid text={text} hrefOf={(nctId) => `${action}?${name}=${nctId}`} />
}
