import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { parseJsonStream } from '../../../registry-client/answer/json-stream.ts'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** Larger than any copy of ours could be, once unpacked, in bytes. */
const LARGEST = 400_000_000

/** A value as JSON, compressed. */
export async function packed(value: unknown): Promise<Buffer> {
  return zip(JSON.stringify(value))
}

/** What was packed; null for what is damaged, or too large to be ours. Parsed in slices that leave room for readers. */
export async function unpacked(bytes: Buffer): Promise<unknown> {
  try {
    return await parseJsonStream([await unzip(bytes, { maxOutputLength: LARGEST })])
  } catch {
    return null
  }
}
