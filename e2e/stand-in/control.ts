import { z } from 'zod'
import { faultsSchema } from './faults/faults.ts'
import type { Registry } from './running-registry.ts'

const order = z.strictObject({
  /** Misbehave so; leaves nothing of what was set before. */
  misbehave: faultsSchema.optional(),
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
