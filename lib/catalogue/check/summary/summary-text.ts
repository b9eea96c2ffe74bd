import { spokenDate } from '../../../trials/dates/spoken-date.ts'
import type { Summary, SummaryTrial } from './summary.ts'

export const SUMMARY_TITLE = 'Gut trials in MS: what could fit'

/** What is said under every summary. */
export const SUMMARY_WARNING =
  'Only the study team decides who can join. Do not stop or change a treatment to join a trial.'

/** Where the words come from and from which day they are. `today` is an ISO day, `source` says which copy of the registry it is, in a sentence; empty for the live one. */
export const madeWords = (today: string, source: string) =>
  [`Made on ${spokenDate(today)} from records of ClinicalTrials.gov.`, source]
    .filter(Boolean)
    .join(' ')

/** Every part of a trial in a line of its own, its name first. */
export const trialLines = ({
  facts,
  decides,
  signals,
  nearest,
  contact,
}: SummaryTrial): readonly string[] => [
  facts,
  ...(decides === null ? [] : [decides]),
  signals,
  `Nearest place: ${nearest ?? 'none named'}. Contact: ${contact}`,
]

/** So many are named by their number; the page of the check has the others. */
const MOST_NAMED = 12

/** How many more a level has than the page has room for; null for none. */
export function moreWords(more: readonly string[]): string | null {
  if (more.length === 0) return null
  const among = more.length > MOST_NAMED ? ', among them' : ''
  return `And ${more.length} more${among}: ${more.slice(0, MOST_NAMED).join(', ')}`
}

/** A summary as plain text, for notes that take no other: no tables, no marks, lines that end with "\n". */
export function summaryText({ levels, rest, answers }: Summary, made: string): string {
  const parts = [
    [SUMMARY_TITLE, made],
    ...(answers.length > 0 ? [['Answers given', ...answers.map((line) => `- ${line}`)]] : []),
    ...levels.flatMap(({ name, count, trials, more }) => [
      [`${name.toUpperCase()} (${count})`],
      ...trials.map((trial) => [
        `- ${trial.title}${trial.saved ? ' (saved)' : ''}`,
        ...trialLines(trial).map((line) => `  ${line}`),
      ]),
      ...(more.length === 0 ? [] : [[moreWords(more)]]),
    ]),
    rest,
    [SUMMARY_WARNING],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
