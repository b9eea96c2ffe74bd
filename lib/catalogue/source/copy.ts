import { z } from 'zod'
import { LEFT_OUT_REASONS } from '../../trials/topics/left-out-reasons.ts'

const whenRead = z.iso.datetime().or(z.iso.date())
const reasonIds = LEFT_OUT_REASONS.map(({ id }) => id)

/** A study that the registry named for MS and that our rules left out, by what was read of it: its number, its title, and why. */
const leftOutStudy = z.object({
  nctId: z.string(),
  title: z.string(),
  reason: z.enum(reasonIds),
  why: z.string(),
})

export type LeftOutStudy = z.infer<typeof leftOutStudy>

export const COPY_FORMAT = 2

const presentForm = z.object({
  format: z.literal(COPY_FORMAT),
  /** When the registry was read: an ISO time, or a day for the bundled copy. */
  readAt: whenRead,
  /** When the registry says that its own data was made; null where it did not say. */
  dataTimestamp: z.string().nullable(),
  /** The version of this program whose topic rules chose the studies; null where that is not known. Other rules may choose others. */
  chosenBy: z.string().nullable(),
  /** The whole records, as they came, of what is on topic and of what is in doubt. */
  studies: z.array(z.unknown()),
  /** What else the registry named for MS. Whole records of 3,600 studies would be a hundred megabytes, and nobody is shown them. */
  leftOut: z.array(leftOutStudy),
  /** Records that could not be read when the studies were chosen. */
  setAside: z.array(z.object({ nctId: z.string().nullable(), reason: z.string() })),
})

/** The form of copies until version 0.1: whole records alone, found by one long search. */
const formerForm = z
  .object({
    format: z.literal(1),
    readAt: whenRead,
    dataTimestamp: z.string().nullable(),
    studies: z.array(z.unknown()),
  })
  .transform(
    (former): Copy => ({
      ...former,
      format: COPY_FORMAT,
      chosenBy: null,
      leftOut: [],
      setAside: [],
    }),
  )

/**
 * One whole read of the registry: the thing that is kept. Records stay as they came and our own reading of them is made anew each time,
 * so that a copy saved by an older version is read by today's rules.
 */
export type Copy = z.infer<typeof presentForm>

const anyForm = z.union([presentForm, formerForm])

/** A copy as it was saved, in this form or an older one; null for what is none. */
export function readCopy(saved: unknown): Copy | null {
  return anyForm.safeParse(saved).data ?? null
}
