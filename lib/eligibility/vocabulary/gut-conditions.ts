/** A gut condition or operation that records exclude. Their words for it are in `gut-condition-names.ts`. */
type GutCondition<Id extends string> = {
  /** Answers kept on devices hold it, so it stays. */
  readonly id: Id
  /** Plain name. */
  readonly name: string
  /** Ids of conditions that are cases of this one. */
  readonly holds: readonly string[]
  /** False for words so wide that nobody can answer for them: they are shown, and never compared. */
  readonly asked: boolean
}

const condition = <const Id extends string>(
  id: Id,
  name: string,
  holds: readonly string[] = [],
): GutCondition<Id> => ({
  id,
  name,
  holds,
  asked: true,
})

/** In the order in which they are asked. */
export const GUT_CONDITIONS = [
  condition('ibd', 'Inflammatory bowel disease', ['crohns', 'ulcerative-colitis']),
  condition('crohns', "Crohn's disease"),
  condition('ulcerative-colitis', 'Ulcerative colitis'),
  condition('ibs', 'Irritable bowel syndrome'),
  condition('coeliac', 'Coeliac disease'),
  condition('constipation', 'Constipation'),
  condition('diarrhoea', 'Diarrhoea'),
  condition('faecal-incontinence', 'Leaking of stool'),
  condition('malabsorption', 'Poor uptake of food (malabsorption)'),
  condition('bowel-operation', 'An operation on the stomach or bowel', ['stoma']),
  condition('stoma', 'A stoma'),
  condition('obstruction', 'A blocked or very slow bowel'),
  condition('c-difficile', 'Clostridioides difficile infection'),
  condition('gut-infection', 'A gut infection'),
  condition('diverticular-disease', 'Diverticulitis'),
  condition('gut-bleeding', 'Bleeding in the stomach or bowel'),
  condition('ulcer', 'A stomach ulcer'),
  { id: 'gut-disease', name: 'A disease of the stomach or bowel', holds: [], asked: false },
] as const satisfies readonly GutCondition<string>[]

export type GutConditionId = (typeof GUT_CONDITIONS)[number]['id']

/** Whether an excluded condition surely holds the one that a person has. */
export function gutConditionCovers(excluded: string, had: string): boolean {
  const found: GutCondition<string> | undefined = GUT_CONDITIONS.find(({ id }) => id === excluded)
  return found?.asked === true && (excluded === had || found.holds.includes(had))
}
