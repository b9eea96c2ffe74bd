import type { ReactNode } from 'react'

/** A part of a page that opens in place, under a hairline. `note` says in a few words what is inside. */
export function Group({
  title,
  note,
  id,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly id?: string
  readonly children: ReactNode
}) {
  return (
    <details className="border-t border-edge [details+&]:mt-0" id={id}>
      <summary className="min-h-tall py-2 leading-snug font-bold text-ink no-underline">
        <span>
          {title}
          {note !== undefined && (
            <>
              {' '}
              <small className="inline-block text-sm leading-snug font-normal text-ink-2">
                {note}
              </small>
            </>
          )}
        </span>
      </summary>
      <div className="pt-2.5 pb-5 pl-0">{children}</div>
    </details>
  )
}
