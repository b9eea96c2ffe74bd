import { urlOf } from './url-of.ts'

const EMAIL = /^[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i

/** A mail link for an address as the record writes it, or null where it is not well-formed. */
export function emailLink(email: string): string | null {
  const address = email.trim()
  return EMAIL.test(address) ? `mailto:${address}` : null
}

/** The address of a page outside, as a link may carry it: http or https only, else null. */
export function outsideLink(address: string): string | null {
  const url = /^https?:\/\//i.test(address.trim()) ? urlOf(address.trim()) : null
  return url === null ? null : url.href
}
