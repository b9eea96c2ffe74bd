import { useEffect } from 'react'

/** Opens the fold that the fragment of the address leads to, and goes there: a browser opens none by itself. */
function openTarget(id: string) {
  const fold = document.getElementById(id)?.querySelector<HTMLDetailsElement>(':scope > details')
  if (!fold || fold.open) return
  fold.open = true
  fold.scrollIntoView()
}

const here = () => openTarget(window.location.hash.slice(1))

/** A link that leads to where the address is already changes no address. */
function pressed(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  if (link !== null) openTarget((link.getAttribute('href') ?? '').slice(1))
}

/** Lets links to a fold of the page open it, also the one that led here. Shows nothing. */
export function OpenFolds() {
  useEffect(() => {
    here()
    window.addEventListener('hashchange', here)
    document.addEventListener('click', pressed)
    return () => {
      window.removeEventListener('hashchange', here)
      document.removeEventListener('click', pressed)
    }
  }, [])
  return null
}
