import { type CriteriaPart, isPlainHeader } from '#lib/eligibility/criteria/sections'
import { capital } from '#lib/trials/text/capital'
import { ageWords, healthyWords, sexWords } from '#lib/trials/wording/people-wording'
import { Absent } from '../absent'
import { Words } from '../words'

/** Ages, sex, health and conditions, as the record's fields have them. */
export function JoinFields(props: Parameters<typeof Absent>[0]) {
  const { trial } = props
  const age = ageWords(trial)
  const lines = [age, sexWords(trial), healthyWords(trial.healthyVolunteers)]
    .filter((line) => line !== null)
    .map((line) => `${capital(line).replace(/\.$/, '')}.`)
  return (
    <>
      {lines.length > 0 && <p>{lines.join(' ')}</p>}
      {age === null && (
        <p>
          Age: <Absent {...props} />
        </p>
      )}
      {trial.conditions.length > 0 && (
        <p>
          Conditions named: <Words>{trial.conditions.join(', ')}</Words>
        </p>
      )}
    </>
  )
}

const HEADINGS = {
  in: 'What you need',
  out: 'What rules you out',
} as const

/** Our heading where the record's own says the same and stands alone; else the record's. */
export function headingOf(part: CriteriaPart, parts: readonly CriteriaPart[]): string | null {
  if (part.header === null || part.side === null || !isPlainHeader(part.header)) return null
  const alone = parts.filter((other) => other.side === part.side).length === 1
  return alone ? HEADINGS[part.side] : null
}
