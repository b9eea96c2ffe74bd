'use client'

import { useSyncExternalStore } from 'react'
import { THEME_KEY, THEMES, type ThemeId } from './theme.ts'

const onChange = new Set<() => void>()

function subscribe(listener: () => void) {
  onChange.add(listener)
  return () => onChange.delete(listener)
}

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

function choose(id: ThemeId) {
  const root = document.documentElement
  if (id === 'system') delete root.dataset.theme
  else root.dataset.theme = id
  keep(id)
  for (const listener of onChange) listener()
}

/** The buttons that choose the colours. They need a script and are not shown without one. */
export function ThemeChoice() {
  const current = useSyncExternalStore(subscribe, shown, () => 'system')
  return (
    <div className="colours">
      <p>
        <b id="colours">Colours</b>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends */}
      <div className="themes" role="group" aria-labelledby="colours">
        {THEMES.map(({ id, words }) => (
          <button key={id} type="button" aria-pressed={id === current} onClick={() => choose(id)}>
            {words}
          </button>
        ))}
      </div>
    </div>
  )
}
