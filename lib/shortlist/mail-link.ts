import { wellFormed } from '../trials/text/well-formed.ts'

/** What cannot stand in a line of a message: it could begin another header. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/**
 * A link that opens an e-mail to nobody yet, with a subject, and the same words and an address as its text. Any text may be given:
 * it stays the letters that it is, on one line.
 */
export function mailHref(subject: string, address: string): string {
  const line = encoded(subject.replace(BREAKS, ' ').trim())
  return `mailto:?subject=${line}&body=${line}%0D%0A${encoded(address.replace(BREAKS, ''))}`
}

/** Mail programs do not read `+` as a space. A half of a letter cannot be encoded and becomes the sign for an unknown one. */
const encoded = (text: string) => encodeURIComponent(wellFormed(text))
