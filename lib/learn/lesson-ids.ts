/** The last part of the address of each short page to learn from, in the order of reading. Addresses stay. */
export const LESSON_IDS = [
  'gut-and-ms',
  'stool-transplants',
  'worms',
  'probiotics-fibre-diet',
  'proper-trial',
  'ms-team',
] as const

export type LessonId = (typeof LESSON_IDS)[number]

/** Pages beside them that have a folder of their own. */
const OTHERS: readonly string[] = ['signals', 'charts']

const known: ReadonlySet<string> = new Set([...LESSON_IDS, ...OTHERS])

/** The addresses of the short pages. */
export const LESSON_PATHS: readonly string[] = LESSON_IDS.map((id) => `/learn/${id}`)

/**
 * Whether a path, as the browser sent it, stands under `/learn` and names no page there. Such a page must be sent with status 404, which only the
 * proxy can set. Deeper paths have no page at all.
 */
export function isMissingLesson(path: string): boolean {
  const id = /^\/learn\/([^/]+)\/?$/.exec(path)?.[1]
  return id !== undefined && !known.has(id)
}
