import { textIn } from '../device/device-storage.ts'
import { listeners } from '../ui/listeners.ts'
import { keyOf, SETTINGS, type SettingName } from './display-settings.ts'

const readers = listeners()

/** Hears of every change of what is shown. Gives what ends it. */
export const watchDisplay = readers.subscribe

/** What the page shows of a setting now; undefined as usual. */
export const shown = (name: SettingName) => document.documentElement.dataset[name]

/** Shows one choice; nothing for null. */
export function show(name: SettingName, choice: string | null) {
  const { dataset } = document.documentElement
  if (choice === null) delete dataset[name]
  else dataset[name] = choice
  readers.notify()
}

/** Applies what is kept, also to a document that the script in the head did not see: React draws a new one after an error. */
export function applyKeptDisplay() {
  document.documentElement.dataset.scripts = 'on'
  for (const [name, , ...others] of SETTINGS) {
    const kept = textIn('device', keyOf(name))
    show(name, others.find((choice) => choice === kept) ?? null)
  }
}
