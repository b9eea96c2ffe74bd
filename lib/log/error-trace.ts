import type { ErrorTrace } from './log-event.ts'

const MOST_PLACES = 8

/** The kind of an error and where it arose, without its message. Anything may be thrown, so anything may come in; never throws. */
export function errorTrace(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const code = codeOf(error)
  return { error: error.name, ...(code === null ? {} : { code }), at: places(error) }
}

/** A code is a word; what looks otherwise may hold more than a code. */
function codeOf(error: Error): string | null {
  const code = Reflect.get(error, 'code') ?? Reflect.get(error, 'digest')
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : null
}

/** The lines of a stack that name a place. A message may have several lines, too: none of them ends in a line and a column. */
function places({ stack = '', message }: Error): string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .flatMap((line) => /^\s+at (.+:\d+:\d+\)?)$/.exec(line)?.[1] ?? [])
    .slice(0, MOST_PLACES)
}
