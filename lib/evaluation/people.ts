import { z } from 'zod'
import { answersOf } from '../eligibility/questions/answers.ts'
import type { Answers } from '../eligibility/questions/fields.ts'
import { GUT_CONDITIONS } from '../eligibility/vocabulary/gut-conditions.ts'

/** A made-up person, as the answers of a check. */
export type Person = { readonly id: string; readonly answers: Answers }

/** What a file leaves out was skipped. */
const answer = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)

const since = answer(z.union([z.int().nonnegative(), z.literal('never')]))

const personSchema = z.object({
  id: z.string(),
  age: answer(z.number()),
  sex: answer(z.enum(['female', 'male'])),
  msType: answer(z.enum(['CIS', 'RIS', 'RRMS', 'SPMS', 'PPMS', 'PRMS'])),
  edss: answer(z.number()),
  walkingEdssRange: answer(z.tuple([z.number(), z.number()])),
  currentDmt: answer(z.string()),
  relapseInLast: since,
  steroidsInLast: since,
  antibioticsInLast: since,
  probioticsInLast: since,
  giCondition: answer(z.string()),
  pregnantOrBreastfeeding: answer(
    z.enum(['pregnant', 'breastfeeding', 'planning', 'neither', 'not applicable']),
  ),
  canHaveMri: answer(z.boolean()),
})

/** The form of a people file. Days are whole days since the last time; null is "not sure" or skipped. */
export const peopleSchema = z.object({ people: z.array(personSchema) })

type PersonRow = z.infer<typeof personSchema>

/** The people of a file, with their answers in our words. */
export function peopleOf({ people }: z.infer<typeof peopleSchema>): readonly Person[] {
  return people.map((row) => ({ id: row.id, answers: answersIn(row) }))
}

function answersIn(row: PersonRow): Answers {
  const pregnancy = row.pregnantOrBreastfeeding
  return {
    ...answersOf({}),
    age: row.age,
    sex: row.sex,
    msType: row.msType,
    edss: row.edss,
    walking: row.walkingEdssRange,
    treatments: namesIn(row.currentDmt),
    relapse: row.relapseInLast,
    steroids: row.steroidsInLast,
    antibiotics: row.antibioticsInLast,
    probiotics: row.probioticsInLast,
    gut: gutIn(row.giCondition),
    pregnancy: pregnancy === 'not applicable' ? 'neither' : pregnancy,
    mri: row.canHaveMri,
  }
}

function namesIn(text: string | null): readonly string[] | null {
  if (text === null) return null
  return text === 'none' ? [] : [text]
}

/** A condition that is not in our list is no answer that we could compare. */
function gutIn(text: string | null): readonly string[] | null {
  const named = namesIn(text)
  const known = named?.map((name) =>
    GUT_CONDITIONS.find((one) => one.name.toLowerCase() === name.toLowerCase()),
  )
  return known?.every((one) => one !== undefined) ? known.map(({ id }) => id) : null
}
