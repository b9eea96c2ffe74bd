import { cx } from 'class-variance-authority'

/** Links to the parts of a page. Paper has no use for them. */
export function JumpLinks({
  links,
  className,
}: {
  readonly links: readonly { readonly href: string; readonly words: string }[]
  readonly className?: string
}) {
  return (
    <ul className={cx('flex flex-wrap gap-x-5.5 print:hidden', className)}>
      {links.map(({ href, words }) => (
        <li key={href}>
          <a className="inline-flex min-h-touch items-center" href={href}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
