/** A screen of the check: the start (''), 'answers', 'results', 'all', or the id of a question. */
export type Step = string

export function stepHref(step: Step): string {
  return step === '' ? '/check' : `/check/${step}`
}

/** The step that an address leads to. */
export function stepIn(path: string): Step {
  return path.replace(/^\/check\/?/, '').replace(/\/$/, '')
}

/** Goes to a step without asking the server: all of them are here already. */
export function goTo(step: Step) {
  window.history.pushState(null, '', stepHref(step))
}
