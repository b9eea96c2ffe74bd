import { once } from 'node:events'
import { createReadStream, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Person } from '../evaluation/people.ts'
import { readLine } from '../evaluation/read-line.ts'
import { readOptions } from '../evaluation/read-options.ts'
import { FACT_HEADS, scoreRecords } from '../evaluation/score-records.ts'
import { strangeWordsIn, strangeWordsText } from '../evaluation/strange-words.ts'
import { textLines } from '../evaluation/text-lines.ts'
import { textTable } from './text-table.ts'

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}

/** Prints one object for each line of the file that is not blank, in order, no faster than the reader takes them. */
async function printReadings(
  path: string,
  today: string,
  people: readonly Person[],
): Promise<void> {
  const file = createReadStream(path, 'utf8')
  let number = 0
  for await (const line of textLines(file)) {
    number += 1
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line
    if (text.trim() === '') continue
    const { printed, trouble } = readLine(text, number, today, people)
    if (trouble !== null) fail(trouble)
    if (!process.stdout.write(`${printed}\n`)) await once(process.stdout, 'drain')
  }
}

/** Prints the words that keep facts from being certain, with the number of records that they are in. */
async function printStrangeWords(path: string): Promise<void> {
  const counts = new Map<string, number>()
  for await (const line of textLines(createReadStream(path, 'utf8')))
    for (const word of strangeWordsIn(line)) counts.set(word, (counts.get(word) ?? 0) + 1)
  console.log(strangeWordsText(counts))
}

const linesOf = (path: string | null) =>
  path === null
    ? []
    : readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')

/** Prints how what we read of labelled records stands to their labels. */
function printScores(
  studies: string,
  { gold, verdicts }: { readonly gold: string | null; readonly verdicts: string | null },
  people: readonly Person[],
  today: string,
): void {
  const labelled = { gold: linesOf(gold), verdicts: linesOf(verdicts) }
  const { facts, sentences } = scoreRecords(linesOf(studies), labelled, people, today)
  console.log([...(gold ? [textTable(FACT_HEADS, facts)] : []), ...sentences].join('\n'))
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us, such as `head`, has seen enough.
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 1)
})

const options = readOptions(process.argv.slice(2))
if (options.ok) {
  try {
    const today = options.today ?? new Date().toISOString().slice(0, 10)
    if (options.unexplained) await printStrangeWords(options.studies)
    else if (options.gold !== null || options.verdicts !== null)
      printScores(options.studies, options, options.people, today)
    else await printReadings(options.studies, today, options.people)
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) {
      fail(`The labels or records are in another form than ours: ${error.message.slice(0, 300)}`)
    } else if (error instanceof Error && 'syscall' in error) {
      const path = 'path' in error ? String(error.path) : options.studies
      const which = path === options.studies ? 'studies file' : 'file of labels'
      fail(`The ${which} ${path} cannot be read.`)
    } else throw error
  }
} else {
  fail(options.sentence)
}
