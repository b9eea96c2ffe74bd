/**
 * How a reader wants pages to look: each setting by its name, with what can be chosen. The first choice is what they have who never chose, and is
 * kept nowhere. Any other stands on the root element as `data-` and the name, where the style sheet reads it.
 */
export const SETTINGS = [
  ['text', '100', '125', '150', '200'],
  ['spacing', 'usual', 'roomy'],
  ['theme', 'system', 'light', 'dark', 'contrast'],
  ['calm', 'off', 'on'],
] as const

export type SettingName = (typeof SETTINGS)[number][0]

/** Where a choice is kept on the device. */
export const keyOf = (name: SettingName) => `gutcheck-${name}`
