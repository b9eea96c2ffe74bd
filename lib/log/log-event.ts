/**
 * Everything that the server may log, by name. Beside numbers and fixed words, an event holds route patterns (`routePattern`) and sentences that we wrote;
 * never what somebody searched, answered or opened, and never an address, of a page or of a person.
 */
export type LogEvent =
  /** The server listens. */
  | { readonly event: 'started'; readonly version: string }
  /** Somebody asked it to end; answers under way are finished first. */
  | { readonly event: 'stopping' }
  /** The registry, the kept copy or the store is not as it should be, or is again. */
  | { readonly event: 'notice'; readonly sentence: string }
  /** A page or an answer could not be made: a bug. Of the error, only its kind and the places in our code. */
  | ({ readonly event: 'answer-failed'; readonly route: string } & ErrorTrace)
  /** An answer broke off between the app and the reader. */
  | ({ readonly event: 'request-failed' } & ErrorTrace)
  /** No copy of the registry could be opened, not even the bundled one. */
  | ({ readonly event: 'catalogue-failed' } & ErrorTrace)
  /** The metrics server listens, or cannot. */
  | { readonly event: 'metrics-started'; readonly host: string; readonly port: number }
  | ({ readonly event: 'metrics-failed' } & ErrorTrace)

/** What is logged of an error: never its message, which may hold what somebody typed. */
export type ErrorTrace = {
  readonly error: string
  /** A code of the system, such as EADDRINUSE, or Next's digest of an error; absent where there is none. */
  readonly code?: string
  /** Functions and files, nearest first. */
  readonly at: readonly string[]
}

export type LogLevel = 'info' | 'warn' | 'error'

/** How grave each event is. */
export const LOG_LEVELS: Readonly<Record<LogEvent['event'], LogLevel>> = {
  started: 'info',
  stopping: 'info',
  notice: 'warn',
  'answer-failed': 'error',
  'request-failed': 'error',
  'catalogue-failed': 'error',
  'metrics-started': 'info',
  'metrics-failed': 'error',
}
