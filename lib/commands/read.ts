import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Person } from '../evaluation/people.ts'
import { readLine } from '../evaluation/read-line.ts'
import { readOptions } from '../evaluation/read-options.ts'
import { scoreBlind, scoreShared } from '../evaluation/score/score.ts'
import { strangeWordsIn, strangeWordsText } from '../evaluation/strange-words.ts'
import { textLines } from '../evaluation/text-lines.ts'
import { recordsFolder } from './records-folder.ts'
import { textTable } from './text-table.ts'

/** The project's own labels. */
const OWN_LABELS = join(import.meta.dirname, '..', 'evaluation', 'labels')

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

/** Prints how what we read of labelled records stands to their labels, a table for each part, and what was wrong or missed if asked. */
function printScore(
  { folder, misses, blind }: { folder: string | null; misses: boolean; blind: boolean },
  today: string,
): void {
  const records = folder ?? recordsFolder
  const scored = (blind ? scoreBlind : scoreShared)(records, OWN_LABELS, today)
  if (!scored.ok) {
    fail(scored.sentence)
    return
  }
  for (const { title, heads, rows, misses: lines } of scored.sections) {
    console.log(`${title}\n\n${textTable(heads, rows)}\n`)
    if (misses && lines.length > 0) console.log(`${lines.join('\n')}\n`)
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us, such as `head`, has seen enough.
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 1)
})

const options = readOptions(process.argv.slice(2))
if (options.ok) {
  try {
    const today = options.today ?? new Date().toISOString().slice(0, 10)
    if (options.does === 'score') printScore(options, today)
    else if (options.does === 'list-words') await printStrangeWords(options.studies)
    else await printReadings(options.studies, today, options.people)
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) {
      fail(`The labels or records are in another form than ours: ${error.message.slice(0, 300)}`)
    } else if (error instanceof Error && 'syscall' in error) {
      // A folder in the place of a file is not named by the error itself.
      const asked = options.does === 'score' ? options.folder : options.studies
      fail(`The file ${'path' in error ? error.path : asked} cannot be read.`)
    } else throw error
  }
} else {
  fail(options.sentence)
}
