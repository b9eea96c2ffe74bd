import { STATUS_CODES } from 'node:http'
import { ApiError } from './api-error.ts'

/** An answer before it is sent. */
export type Answer = {
  readonly status: number
  readonly type: string
  readonly body: string
  /** Headers besides those for type and length, such as where a 301 points. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A 200 with this value as JSON. */
export function jsonAnswer(value: unknown): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) }
}

/** A status with nothing but its name, as web servers give it. */
export function bareAnswer(status: number): Answer {
  return { status, type: 'text/plain', body: STATUS_CODES[status] ?? '' }
}

/** A redirect to an address or a path. */
export function redirectTo(location: string, status = 302): Answer {
  return { status, type: 'text/plain', body: '', headers: { location } }
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
