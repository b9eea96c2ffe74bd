import { STEPS } from './flow.ts'

const steps: ReadonlySet<string> = new Set(STEPS)

/** Whether the end of an address names a step of the check. Names that every object has are none. */
export const isStep = (step: string) => step !== '' && steps.has(step)

/**
 * Whether a path, as the browser sent it, stands under the check and names no step of it. Such a page must be sent with status 404, which only the
 * proxy can set. A step's name needs no escapes: what has some, broken ones too, is none. Deeper paths have no page at all.
 */
export function isMissingStep(path: string): boolean {
  const step = /^\/check\/([^/]+)\/?$/.exec(path)?.[1]
  return step !== undefined && !isStep(step)
}
