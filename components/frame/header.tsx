import type { ReactNode } from 'react'
import { SavedCount } from '#components/shortlist/saved-count'
import { Brand } from '#components/ui/brand'

const PLACES = [
  { href: '/trials', words: 'Browse' },
  { href: '/check', words: 'Check' },
  { href: '/learn/signals', words: 'Learn' },
  { href: '/saved', words: 'Saved' },
] as const

function current(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}

/** The top of every page. `path` says which place is the reader's; `children` is the notice on the data. */
export function Header({ path, children }: { path: string; children?: ReactNode }) {
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href="/">
          <Brand />
          <span>
            GutCheck <span>MS</span>
          </span>
        </a>
        <nav className="nav" aria-label="Main">
          {PLACES.map(({ href, words }) => (
            <a key={href} href={href} aria-current={current(href, path)}>
              {words}
              {href === '/saved' && <SavedCount />}
            </a>
          ))}
        </nav>
      </div>
      {children}
    </header>
  )
}
