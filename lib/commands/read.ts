import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { Person } from '../evaluation/people.ts'
import { readLine } from '../evaluation/read-line.ts'
import { readOptions } from '../evaluation/read-options.ts'
import { strangeWordsIn, strangeWordsText } from '../evaluation/strange-words.ts'
import { textLines } from '../evaluation/text-lines.ts'

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

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us, such as `head`, has seen enough.
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 1)
})

const options = readOptions(process.argv.slice(2))
if (options.ok) {
  try {
    const today = options.today ?? new Date().toISOString().slice(0, 10)
    if (options.unexplained) await printStrangeWords(options.studies)
    else await printReadings(options.studies, today, options.people)
  } catch (error) {
    const fromDisk = error instanceof Error && 'syscall' in error
    if (!fromDisk) throw error
    fail(`The studies file ${options.studies} cannot be read.`)
  }
} else {
  fail(options.sentence)
}
