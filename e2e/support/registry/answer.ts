import { ApiError } from './api-error.ts'

/** An answer before it is sent. */
export type Answer = {
  readonly status: number
  readonly type: string
  readonly body: string
  /** Where a 301 points. */
  readonly location?: string
}

/** A 200 with this value as JSON. */
export function jsonAnswer(value: unknown): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) }
}

/** What `make` answers, or the refusal that it throws, as text/plain: the registry never refuses in JSON. Other errors are thrown on. */
export function answerOrRefusal(make: () => Answer): Answer {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { status: error.status, type: 'text/plain', body: error.message }
  }
}
