import { z } from 'zod'
import type { Registry } from './registry.ts'

const faults = z.strictObject({
  delayMs: z.exactOptional(z.number().nonnegative()),
  instead: z.exactOptional(
    z.union([
      z.literal([403, 429, 500, 502, 503]),
      z.literal(['html', 'cut json', 'drop', 'drop midway', 'oversized']),
      z.null(),
    ]),
  ),
  calls: z.exactOptional(z.union([z.int().nonnegative(), z.literal('all')])),
  on: z.exactOptional(z.enum(['version', 'studies', 'study', 'everything'])),
  oversizedBytes: z.exactOptional(z.int().positive()),
  deadTokens: z.exactOptional(z.int().nonnegative()),
  emptyPages: z.exactOptional(z.int().nonnegative()),
})

const order = z.strictObject({
  /** Misbehave so; leaves nothing of what was set before. */
  misbehave: faults.optional(),
  behave: z.literal(true).optional(),
  clearCalls: z.literal(true).optional(),
  studies: z.array(z.unknown()).optional(),
  dataTimestamp: z.string().optional(),
})

/** Does what the body of a `POST /_control` says, all or nothing. Gives null if done, else a sentence on what is wrong with the body. */
export function obey(body: string, registry: Registry): string | null {
  const read = order.safeParse(parsed(body))
  if (!read.success) return `The order cannot be read: ${z.prettifyError(read.error)}`
  const { misbehave, behave, clearCalls, studies, dataTimestamp } = read.data
  if (behave) registry.behave()
  if (misbehave) registry.misbehave(misbehave)
  if (clearCalls) registry.clearCalls()
  if (studies) registry.setStudies(studies)
  if (dataTimestamp !== undefined) registry.setDataTimestamp(dataTimestamp)
  return null
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
