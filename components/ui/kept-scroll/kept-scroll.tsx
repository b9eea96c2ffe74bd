'use client'

import { useEffect } from 'react'

/**
 * Lets Back, Forward and a reload come to where a page stood, on every page and for as long as it is there. The code comes after the first paint: by then the browser
 * has put most pages there itself, and without it that is all.
 */
export function KeptScroll() {
  useEffect(() => {
    import('./watch-scroll.ts').then(
      ({ watchScroll }) => watchScroll(),
      () => null,
    )
  }, [])
  return null
}
