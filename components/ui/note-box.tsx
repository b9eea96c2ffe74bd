import type { ReactNode } from 'react'

const LOOKS = { act: 'note-box', missing: 'note-box dash', aside: 'note-box soft' } as const

/**
 * A boxed note: the title says what happened, the text says what still works and what to do.
 * `act` is for what a reader must know or do, `missing` for what is not there, `aside` for the rest.
 */
export function NoteBox({
  title,
  look = 'act',
  level = 'h3',
  children,
}: {
  title: ReactNode
  look?: keyof typeof LOOKS
  level?: 'h2' | 'h3'
  children: ReactNode
}) {
  const Heading = level
  return (
    <div className={LOOKS[look]}>
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
