'use client'

import { useEffect, useRef, useState } from 'react'
import type { KeptPlace } from '#lib/geo/kept-place'
import { usePart } from '../ui/use-part.ts'
import { PlaceComing } from './place-coming.tsx'
import type { Country } from './place-field.tsx'

type Props = { readonly kept: KeptPlace | null; readonly countries: readonly Country[] }

/** Asks for the place behind one line, so that nobody has to scroll past it. The field comes when the line is opened. */
export function PlaceFolded({ title, ...props }: Props & { readonly title: string }) {
  const [open, setOpen] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  // It may have been opened before this page was alive.
  useEffect(() => setOpen(details.current?.open === true), [])
  return (
    <details
      ref={details}
      className="no-script:hidden print:hidden"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
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
