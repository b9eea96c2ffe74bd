declare global {
  // Next.js bundles this file for the start and for the pages; both must know.
  var gutcheckIsStopping: boolean | undefined
}

/** Notes that this process was asked to end: from now on it is not ready, so that a proxy sends nobody here any more. */
export function markStopping(): void {
  globalThis.gutcheckIsStopping = true
}

/** Whether this process was asked to end. */
export function isStopping(): boolean {
  return globalThis.gutcheckIsStopping === true
}
