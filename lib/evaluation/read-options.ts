import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { grainOf } from '../trials/dates/calendar.ts'
import { type Person, peopleOf, peopleSchema } from './people.ts'

const USAGE =
  'npm run --silent read -- STUDIES.jsonl [--people people.json] [--today YYYY-MM-DD] [--unexplained | --gold GOLD.jsonl] [--verdicts VERDICTS.jsonl]'

/** What the `read` command was asked for, or a sentence that says what is wrong with it. */
type ReadOptions =
  | {
      readonly ok: true
      readonly studies: string
      readonly today: string | null
      /** Empty where no file of people is named. */
      readonly people: readonly Person[]
      /** Prints the words that keep facts from being certain, in place of what was read. */
      readonly unexplained: boolean
      /** Files of labels to hold what is read against, in place of printing it; null for none. */
      readonly gold: string | null
      readonly verdicts: string | null
    }
  | { readonly ok: false; readonly sentence: string }

function asked(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        people: { type: 'string' },
        today: { type: 'string' },
        unexplained: { type: 'boolean', default: false },
        gold: { type: 'string' },
        verdicts: { type: 'string' },
      },
    })
  } catch {
    return null
  }
}

type PeopleRead =
  | { readonly ok: true; readonly people: readonly Person[] }
  | { readonly ok: false; readonly sentence: string }

function peopleIn(path: string): PeopleRead {
  try {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const { data } = peopleSchema.safeParse(file)
    if (data !== undefined) return { ok: true, people: peopleOf(data) }
    return {
      ok: false,
      sentence: `The people file ${path} holds no list of people whose answers we know.`,
    }
  } catch {
    return { ok: false, sentence: `The people file ${path} cannot be read as JSON.` }
  }
}

/** Checks the command line, and reads the people file if one is named. */
export function readOptions(args: readonly string[]): ReadOptions {
  const given = asked(args)
  const [studies, ...more] = given?.positionals ?? []
  if (given === null || studies === undefined || more.length > 0) {
    return { ok: false, sentence: `Usage: ${USAGE}` }
  }
  const { people, today, unexplained, gold = null, verdicts = null } = given.values
  if (today !== undefined && grainOf(today) !== 'day') {
    return { ok: false, sentence: `--today wants a day such as 2026-11-22, not “${today}”.` }
  }
  const read: PeopleRead = people === undefined ? { ok: true, people: [] } : peopleIn(people)
  return read.ok ? { ...read, studies, today: today ?? null, unexplained, gold, verdicts } : read
}
