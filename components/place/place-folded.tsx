'use client'

import { useEffect, useRef, useState } from 'react'
import type { KeptPlace } from '#lib/geo/kept-place'
import { usePart } from '../ui/use-part.ts'
import { PlaceComing } from './place-coming.tsx'

type Props = { readonly kept: KeptPlace | null }

/** Whether it was opened on this page: a list that takes the place of another leaves it as it was. */
let wasOpen = false

/** Asks for the place behind one line, so that nobody has to scroll past it. The field comes when the line is opened. */
export function PlaceFolded({ title, ...props }: Props & { readonly title: string }) {
  const [open, setOpen] = useState(wasOpen)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // It may have been opened before this page was alive.
    setOpen(details.current?.open === true)
  }, [])
  return (
    <details
      ref={details}
      open={open}
      className="no-script:hidden print:hidden"
      onToggle={({ currentTarget }) => {
        wasOpen = currentTarget.open
        setOpen(wasOpen)
      }}
    >
      <summary>{title}</summary>
      {open && <Field {...props} />}
    </details>
  )
}

const loadField = () => import('./place-part.tsx')

function Field(props: Props) {
  const { part, ...coming } = usePart(loadField)
  return part ? <part.PlacePart {...props} /> : <PlaceComing {...coming} />
}
