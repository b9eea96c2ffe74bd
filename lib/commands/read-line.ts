import { parseStudy } from '../ctgov/study.ts'
import { fromStudy } from '../trials/from-study.ts'
import { readTopics } from '../trials/read-topics.ts'

/** What the `read` command prints for one line of its input, and what went wrong with the line itself, if anything did. */
type LineRead = { readonly printed: string; readonly trouble: string | null }

function json(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/**
 * Reads one registry record from one line of JSON. A record that we cannot parse still prints an object, with an `error`, so that
 * output lines and input lines stay in step. `trouble` is null unless the line is no JSON.
 */
export function readLine(line: string, number: number): LineRead {
  const parsed = json(line)
  if (parsed === null) {
    const trouble = `Line ${number} is not JSON.`
    return { printed: JSON.stringify({ nctId: null, error: trouble }), trouble }
  }
  const read = parseStudy(parsed.value)
  if (!read.ok) {
    const { nctId, reason } = read.setAside
    return { printed: JSON.stringify({ nctId, error: reason }), trouble: null }
  }
  const trial = fromStudy(read.study)
  return { printed: JSON.stringify({ nctId: trial.nctId, ...readTopics(trial) }), trouble: null }
}
