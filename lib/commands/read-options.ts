import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'

const USAGE = 'npm run --silent read -- STUDIES.jsonl [--people people.json] [--today YYYY-MM-DD]'

const peopleSchema = z.object({ people: z.array(z.object({ id: z.string() })) })

/** What the `read` command was asked for, or a sentence that says what is wrong with it. */
type ReadOptions =
  | { readonly ok: true; readonly studies: string; readonly today: string | null }
  | { readonly ok: false; readonly sentence: string }

function asked(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { people: { type: 'string' }, today: { type: 'string' } },
    })
  } catch {
    return null
  }
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function peopleTrouble(path: string): string | null {
  try {
    const people: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return peopleSchema.safeParse(people).success
      ? null
      : `The people file ${path} holds no list of people, each with an id.`
  } catch {
    return `The people file ${path} cannot be read as JSON.`
  }
}

/** Checks the command line. Reads the people file only to see that it is one. */
export function readOptions(args: readonly string[]): ReadOptions {
  const given = asked(args)
  const [studies, ...more] = given?.positionals ?? []
  if (given === null || studies === undefined || more.length > 0) {
    return { ok: false, sentence: `Usage: ${USAGE}` }
  }
  const { people, today } = given.values
  if (today !== undefined && !isDay(today)) {
    return { ok: false, sentence: `--today wants a day such as 2026-11-22, not “${today}”.` }
  }
  const trouble = people === undefined ? null : peopleTrouble(people)
  return trouble === null
    ? { ok: true, studies, today: today ?? null }
    : { ok: false, sentence: trouble }
}
