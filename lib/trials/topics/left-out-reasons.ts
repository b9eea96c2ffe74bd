/**
 * Why a study that the registry names for MS is not on the list. `near`: something of the gut is in it, so a reader may look for it here.
 * `doubtful`: a word of ours is in it, where it does not decide, so that its whole record is read and kept.
 */
export const LEFT_OUT_REASONS = [
  {
    id: 'in-passing',
    words: 'About MS. The gut is only named in passing',
    near: true,
    doubtful: true,
  },
  {
    id: 'in-rules',
    words: 'About MS. The gut is only named in the rules for joining',
    near: true,
    doubtful: false,
  },
  {
    id: 'ms-unclear',
    words: 'About the gut. MS is named, but not as what the study is about',
    near: true,
    doubtful: true,
  },
  {
    id: 'look-alike',
    words: 'About MS. A word near the gut means something else here',
    near: true,
    doubtful: false,
  },
  {
    id: 'other-illness',
    words: 'About the gut in another illness',
    near: true,
    doubtful: false,
  },
  { id: 'no-gut', words: 'About MS. Nothing of the gut', near: false, doubtful: false },
  { id: 'not-ms', words: 'Not about MS, and nothing of the gut', near: false, doubtful: false },
] as const satisfies readonly {
  readonly id: string
  readonly words: string
  readonly near: boolean
  readonly doubtful: boolean
}[]

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]['id']

const DOUBTFUL = new Set<LeftOutReason>(
  LEFT_OUT_REASONS.filter(({ doubtful }) => doubtful).map(({ id }) => id),
)

/** Whether a study left out for this reason is read and kept whole all the same. */
export const isDoubtful = (reason: LeftOutReason): boolean => DOUBTFUL.has(reason)
