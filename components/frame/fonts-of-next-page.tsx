'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useLayoutEffect } from 'react'

/** As `app/fonts.ts` names them. The files with wider letters are fetched by pages that hold such letters. */
const FAMILIES = ['ours', 'record'] as const

let areHere = false

/** Fetches our fonts once a page is there and puts them on with the next one: nothing that is being read changes its letters. */
export function FontsOfNextPage() {
  const path = usePathname()
  useEffect(() => {
    Promise.all(FAMILIES.map((family) => document.fonts.load(`1em ${family}`))).then(
      () => {
        areHere = true
      },
      () => null,
    )
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is what it waits for.
  useLayoutEffect(() => {
    if (areHere) document.documentElement.dataset['fonts'] = 'ours'
  }, [path])
  return null
}
