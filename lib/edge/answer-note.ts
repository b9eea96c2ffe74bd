/** What a page wants of its own answer that only the server can do. */
export type AnswerNote = {
  /** Another status than the page would have. */
  readonly status?: number
  /** When to come again, in seconds. */
  readonly retryAfter?: number
  /** The answer is for this request alone, and kept nowhere. */
  readonly once: true
}

declare global {
  // The server loads this file once for itself and once for its pages; both must see the same notes.
  var gutcheckNotes: Map<string, AnswerNote> | undefined
}

const notes = () => {
  globalThis.gutcheckNotes ??= new Map()
  return globalThis.gutcheckNotes
}

/** Leaves a note with the answer to the request of this number. Without a server that opened one, nothing happens. */
export function leaveNote(request: string | null, note: AnswerNote): void {
  if (request !== null && notes().has(request)) notes().set(request, note)
}

const NOTHING: AnswerNote = { once: true }

/** Runs `answer` for the request of this number and hands over the note that was left meanwhile; null where none was. */
export async function withNote<T>(
  request: string,
  answer: () => Promise<T>,
): Promise<{ readonly value: T; readonly note: AnswerNote | null }> {
  notes().set(request, NOTHING)
  try {
    const value = await answer()
    const note = notes().get(request) ?? NOTHING
    return { value, note: note === NOTHING ? null : note }
  } finally {
    notes().delete(request)
  }
}
