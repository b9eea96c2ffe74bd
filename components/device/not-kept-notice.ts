import { CLOSE, NOT_KEPT } from './not-kept-styles.ts'

const UNTIL = {
  'until the tab closes': 'It stays until you close this tab.',
  'until the page is left': 'It stays until you leave or reload this page.',
} as const

/** How long something stays that could not be kept as asked. */
export type ShorterStay = keyof typeof UNTIL

/** Says, in sight wherever a person is on the page, that this browser could not keep what they chose, and how long it stays. Drawn by hand: pages load nothing for it before it is needed. */
export function showNotKept(stays: ShorterStay) {
  const note = document.createElement('div')
  note.className = NOT_KEPT
  const words = document.createElement('p')
  words.setAttribute('role', 'alert')
  const close = document.createElement('button')
  close.type = 'button'
  close.className = CLOSE
  close.textContent = 'Close'
  close.addEventListener('click', () => note.remove())
  note.append(words, close)
  document.body.prepend(note)
  // A live region must stand before it speaks.
  words.textContent = `This browser could not keep that: its storage is full or closed to us. ${UNTIL[stays]}`
}
