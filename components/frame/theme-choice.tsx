'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { Toggle, Toggles } from '#components/ui/press/toggle'
import { forgetText, textIn, watchDevice } from '../device/device-storage.ts'
import { keepText } from '../device/keep-text.ts'
import { listeners } from '../ui/listeners.ts'
import { THEME_KEY, THEMES, type ThemeId } from './theme.ts'

const readers = listeners(() => watchDevice(applyKeptTheme))

function shown(): ThemeId {
  const name = document.documentElement.dataset.theme
  return THEMES.find((theme) => theme.id === name)?.id ?? 'system'
}

function keep(id: ThemeId) {
  if (id === 'system') forgetText('device', THEME_KEY)
  else keepText('device', THEME_KEY, id)
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
  const kept = textIn('device', THEME_KEY)
  show(THEMES.find((theme) => theme.id === kept)?.id ?? 'system')
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
