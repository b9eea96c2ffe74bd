/** The choices of colour. The first follows the system and is what a reader has who never chose. */
export const THEMES = [
  { id: 'system', words: 'System' },
  { id: 'light', words: 'Light' },
  { id: 'dark', words: 'Dark' },
  { id: 'contrast', words: 'High contrast' },
] as const

export type ThemeId = (typeof THEMES)[number]['id']

/** Where the choice is kept on the device. */
export const THEME_KEY = 'gutcheck-theme'
