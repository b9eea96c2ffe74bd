import { z } from 'zod'

/**
 * One whole read of the registry, as it came: the thing that is kept. Our own reading of it is made anew each time,
 * so that a copy saved by an older version is read by today's rules.
 */
export const copySchema = z.object({
  format: z.literal(1),
  /** When the registry was read: an ISO time, or a day for the bundled copy. */
  readAt: z.iso.datetime().or(z.iso.date()),
  /** When the registry says that its own data was made; null where it did not say. */
  dataTimestamp: z.string().nullable(),
  studies: z.array(z.unknown()),
})

export type Copy = z.infer<typeof copySchema>
