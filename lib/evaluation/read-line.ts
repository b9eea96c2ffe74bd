import { readFacts } from '../eligibility/facts/read-facts.ts'
import { parseStudy } from '../registry-client/study/study.ts'
import { readSignals } from '../signals/signals.ts'
import { fromStudy } from '../trials/record/from-study.ts'
import type { TopicReading, Trial } from '../trials/record/trial.ts'
import { readTopics } from '../trials/topics/read-topics.ts'
import { goldFacts } from './gold-facts.ts'
import type { Person } from './people.ts'
import { verdictsFor } from './verdicts.ts'

/** What the `read` command prints for one line of its input, and what went wrong with the line itself, if anything did. */
type LineRead = { readonly printed: string; readonly trouble: string | null }

function json(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** Each signal by its number, as labels made by hand have it, with its first quote: enough to compare with them. */
function signalsOf(trial: Trial, today: string) {
  return readSignals(trial, today).map(({ signal, finding }) => {
    const { text = null, field = null } = finding.quotes[0] ?? {}
    const value = finding.value === null ? {} : { value: finding.value }
    return { id: `S${signal.number}`, state: finding.state, ...value, quote: text, field }
  })
}

const topicsLine = ({ onTopic, topics, why }: TopicReading) => ({ onTopic, topics, why })

/**
 * Reads one registry record from one line of JSON. A record that we cannot parse still prints an object, with an `error`, so that
 * output lines and input lines stay in step. `today` is an ISO day. With people, it is assessed for each of them. `trouble` is null unless the line is no JSON.
 */
export function readLine(
  line: string,
  number: number,
  today: string,
  people: readonly Person[] = [],
): LineRead {
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
  const trial = fromStudy(read.study, null, read.unreadFields)
  const facts = readFacts(trial)
  const reading = {
    nctId: trial.nctId,
    ...topicsLine(readTopics(trial)),
    signals: signalsOf(trial, today),
    facts: goldFacts(facts),
    ...(people.length > 0 ? { verdicts: verdictsFor(facts, people, today) } : {}),
  }
  return { printed: JSON.stringify(reading), trouble: null }
}
