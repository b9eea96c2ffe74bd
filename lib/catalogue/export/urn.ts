import { createHash } from 'node:crypto'

/** The namespace for names that are addresses (RFC 9562, section 6.6), as bytes. */
const ADDRESSES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** A lasting name for a thing: the same address has the same one on every machine (RFC 9562, version 5). It leads nowhere, so it outlives a move of the site. */
export function urnOf(address: string): string {
  const bytes = createHash('sha1').update(ADDRESSES).update(address).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return `urn:uuid:${uuid}`
}
