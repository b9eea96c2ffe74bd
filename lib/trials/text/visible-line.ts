import { withoutInvisible } from '../../registry-client/study/visible-text.ts'

/** Any text as one line of what can be seen, with single spaces; a space comes in the place of what cannot. */
export function visibleLine(text: string): string {
  return withoutInvisible(text, ' ').replace(/\s+/gu, ' ').trim()
}
