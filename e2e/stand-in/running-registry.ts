import type { Call } from './call-log.ts'
import type { Faults } from './faults/faults.ts'

/** A running stand-in. It listens on 127.0.0.1 only. */
export type Registry = {
  /** The API's address, `http://127.0.0.1:PORT/api/v2`: the value for `CTGOV_API_URL`. */
  readonly url: string
  /** The calls so far, oldest first; calls to `/_control` are not among them. */
  calls(): readonly Call[]
  clearCalls(): void
  /** Misbehaves from the next call on. Replaces what was set before; parts left out are as in good health. */
  misbehave(faults: Partial<Faults>): void
  /** Ends all misbehaviour. Calls that were held back are answered at once. */
  behave(): void
  /** Serves other studies from now on; page tokens given out before are dead. The timestamp stays until it is set. */
  setStudies(studies: readonly unknown[]): void
  /** The `dataTimestamp` of `/version`, as in `2025-09-25T09:00:05`. */
  setDataTimestamp(text: string): void
  stop(): Promise<void>
}
