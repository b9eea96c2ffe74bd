import { allQuestions } from './questions.ts'

const TITLES: Readonly<Record<string, string>> = {
  '': 'Check what could fit me',
  answers: 'What you told us',
  results: 'What could fit you',
  all: 'One-page check',
}

const questionTitles = new Map(allQuestions({ countries: [] }).map(({ id, title }) => [id, title]))

/** The title of a step, by the end of its address; null for an address that is none. It says nothing about the person. */
export function stepTitle(step: string): string | null {
  return TITLES[step] ?? questionTitles.get(step) ?? null
}
