import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { grainOf } from '../trials/dates/calendar.ts'
import { type Person, peopleOf, peopleSchema } from './people.ts'

const USAGE = [
  'npm run --silent read -- STUDIES.jsonl [--people people.json] [--today YYYY-MM-DD] [--unexplained]',
  'npm run --silent read -- --score [FOLDER] [--misses] [--blind] [--today YYYY-MM-DD]',
].join(', or ')

/** What the `read` command was asked for, or a sentence that says what is wrong with it. `today` is null where no day is named. */
type ReadOptions =
  | {
      readonly ok: true
      /** Prints what was read, or in its place the words that keep facts from being certain. */
      readonly does: 'print' | 'list-words'
      readonly studies: string
      /** Empty where no file of people is named. */
      readonly people: readonly Person[]
      readonly today: string | null
    }
  | {
      readonly ok: true
      readonly does: 'score'
      /** The folder of labelled records; null for the usual one. */
      readonly folder: string | null
      /** Whether to list what is wrong and what was missed. */
      readonly misses: boolean
      /** Whether to score the labels that are kept apart, and those alone. */
      readonly blind: boolean
      readonly today: string | null
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
        score: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        blind: { type: 'boolean', default: false },
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
  if (given === null) return { ok: false, sentence: `Usage: ${USAGE}` }
  const { people, today, unexplained, score, misses, blind } = given.values
  const [path, ...more] = given.positionals
  const mixed = score ? people !== undefined || unexplained : misses || blind
  if (more.length > 0 || mixed || (path === undefined && !score)) {
    return { ok: false, sentence: `Usage: ${USAGE}` }
  }
  if (today !== undefined && grainOf(today) !== 'day') {
    return { ok: false, sentence: `--today wants a day such as 2026-11-22, not “${today}”.` }
  }
  const day = { today: today ?? null }
  if (path === undefined || score) {
    return { ok: true, does: 'score', folder: path ?? null, misses, blind, ...day }
  }
  const read: PeopleRead = people === undefined ? { ok: true, people: [] } : peopleIn(people)
  const does = unexplained ? 'list-words' : 'print'
  return read.ok ? { ...read, does, studies: path, ...day } : read
}
