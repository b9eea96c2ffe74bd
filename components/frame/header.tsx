import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { SavedCount } from '#components/shortlist/saved-count'
import { Brand } from '#components/ui/words/brand'
import { WRAP } from './wrap-styles.ts'

const PLACES = [
  { href: '/trials', words: 'Browse' },
  { href: '/check', words: 'Check' },
  { href: '/learn', words: 'Learn' },
  { href: '/saved', words: 'Saved' },
] as const

const PLACE =
  'inline-flex min-h-target items-center border-y-4 border-transparent text-ink no-underline hover:border-b-edge aria-[current]:border-b-accent aria-[current]:font-bold forced-colors:not-aria-[current]:border-[Canvas]'
/** Room for the count that the device adds, so that nothing moves. */
const SAVED = 'min-w-[5.1em] max-[22.5em]:min-w-[4.5em]'

function current(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}

/** The top of every page. `path` says which place is the reader's; `display` opens the settings; `children` is the notice on the data. */
export function Header({
  path,
  display,
  children,
}: {
  path: string
  display?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="border-t-7 border-accent print:border-t-0">
      <div
        className={`${WRAP} flex flex-wrap items-center gap-x-6 max-[22.5em]:gap-x-2 print:hidden`}
      >
        <a
          className="inline-flex min-h-tall items-center mr-auto gap-2 text-[length:min(var(--text-lg),6vw)] leading-relaxed font-extrabold tracking-[-0.02em] text-ink no-underline"
          href="/"
        >
          <Brand />
          <span>
            GutCheck <span className="font-normal">MS</span>
          </span>
        </a>
        <nav
          className="-mx-0.5 flex flex-wrap gap-x-5 max-md:order-1 max-md:basis-full max-[22.5em]:gap-x-2.5 max-[22.5em]:text-[length:min(1rem,5.2vw)]"
          aria-label="Main"
        >
          {PLACES.map(({ href, words }) => (
            <span key={href} className={cx('flex', href === '/saved' && SAVED)}>
              <a
                className={cx(PLACE, 'min-w-touch')}
                href={href}
                aria-current={current(href, path)}
              >
                {words}
                {href === '/saved' && <SavedCount />}
              </a>
            </span>
          ))}
        </nav>
        {display}
      </div>
      {children}
    </header>
  )
}
