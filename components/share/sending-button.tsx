import { type ComponentProps, type ReactNode, useState } from 'react'
import { Button } from '#components/ui/press/button'
import { usePart } from '../ui/use-part.ts'
import type { BeforeSending } from './before-sending.tsx'

const loadPanel = () => import('./before-sending.tsx')

/** Opens, below the buttons it stands among, what would be sent and to whom. Nothing is sent before that was read. Stands in `Actions`. */
export function SendingButton({
  look,
  children,
  ...what
}: ComponentProps<typeof BeforeSending> &
  Pick<ComponentProps<typeof Button>, 'look'> & { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const { part, missing } = usePart(open ? loadPanel : null)
  return (
    <>
      <Button look={look} size="low" aria-expanded={open} onClick={() => setOpen(!open)}>
        {children}
      </Button>
      {open && missing && <p role="status">We could not load this. Are you online?</p>}
      {open && part && <part.BeforeSending {...what} />}
    </>
  )
}
