'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { Toggle, Toggles } from '#components/ui/press/toggle'
import { listeners } from '../ui/listeners.ts'
import { THEME_KEY, THEMES, type ThemeId } from './theme.ts'

const readers = listeners()

function shown(): ThemeId {
  const name = document.documentElement.dataset.theme
  return THEMES.find((theme) => theme.id === name)?.id ?? 'system'
}

function keep(id: ThemeId) {
  try {
    if (id === 'system') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, id)
  } catch {
    // Storage is blocked here: the choice holds until the page is left.
  }
}

function show(id: ThemeId) {
  const root = document.documentElement
  if (id === 'system') delete root.dataset.theme
  else root.dataset.theme = id
  readers.notify()
}

/** Applies the kept choice to a document that the script in the head did not see: React draws a new one after an error. */
export function applyKeptTheme() {
  document.documentElement.dataset.scripts = 'on'
  try {
    show(THEMES.find((theme) => theme.id === localStorage.getItem(THEME_KEY))?.id ?? 'system')
  } catch {
    // Storage is blocked here: the system decides.
  }
}

function choose(id: ThemeId) {
  show(id)
  keep(id)
}

/** The buttons that choose the colours. They need a script and are not shown without one. */
export function ThemeChoice() {
  useEffect(applyKeptTheme, [])
  const current = useSyncExternalStore(readers.subscribe, shown, () => 'system')
  return (
    <div className="no-script:hidden">
      <p>
        <b id="colours">Colours</b>
      </p>
      <Toggles aria-labelledby="colours">
        {THEMES.map(({ id, words }) => (
          <Toggle key={id} pressed={id === current} onClick={() => choose(id)}>
            {words}
          </Toggle>
        ))}
      </Toggles>
    </div>
  )
}
