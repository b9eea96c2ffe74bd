const PHONE = /^(\+?)([\d\s().\-/]{6,30}?)(?:,? (?:ext(?:ension)?\.?|x) ?(\d{1,8}))?$/i

/**
 * A telephone link for a number as the record writes it, or null where it is not plainly one number: a wrong call is worse
 * than a number to copy.
 */
export function phoneLink(phone: string): string | null {
  const match = PHONE.exec(phone.trim())
  if (!match?.[2]) return null
  // "+44 (0) 20" is dialled without the zero in brackets.
  const national = match[1] === '+' ? match[2].replace(/\(0\)/, '') : match[2]
  const digits = national.replace(/\D/g, '')
  if (digits.length < (match[1] === '+' ? 8 : 6) || digits.length > 15) return null
  return `tel:${match[1]}${digits}${match[3] ? `;ext=${match[3]}` : ''}`
}

const EMAIL = /^[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i

/** A mail link for an address as the record writes it, or null where it is not well-formed. */
export function emailLink(email: string): string | null {
  const address = email.trim()
  return EMAIL.test(address) ? `mailto:${address}` : null
}

/** The address of a page outside, as a link may carry it: http or https only, else null. */
export function outsideLink(address: string): string | null {
  const url = /^https?:\/\//i.test(address.trim()) ? URL.parse(address.trim()) : null
  return url === null ? null : url.href
}
