import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { TrialNews } from '../catalogue/changes/since-bundled.ts'
import { PUBLIC_API } from '../registry-client/client.ts'
import { fewLines } from '../registry-client/doctor/doctor.ts'
import { outcomeWords } from '../registry-client/doctor/outcome-wording.ts'
import type { Agent, Probe } from '../registry-client/doctor/probe.ts'
import { QUESTIONS } from '../registry-client/doctor/probe-questions.ts'
import { contactReport, reportText } from './contact-report.ts'
import { type Contact, firstContact, type Reading } from './first-contact.ts'
import { agentProblem } from './starting/settings.ts'
import { textTable } from './text-table.ts'

/**
 * `npm run doctor [-- --out FILE]`: the first contact with the registry, from wherever this runs. Says under which name it answers which question, reads it
 * as the app does, says what differs from what we expect and what became of the bundled trials, and ends with one line. All of it goes into
 * `first-contact.json`, for a report. Exit code 0: it works. 1: something differs. 2: the registry could not be asked.
 */

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'first-contact.json' } },
})
const url = process.env['CTGOV_API_URL'] || PUBLIC_API
const setting = process.env['CTGOV_USER_AGENT'] ?? ''

const indented = (lines: readonly string[]) => lines.map((line) => `               ${line}`)

function showProbes(agents: readonly Agent[], probes: readonly Probe[]): void {
  const rows = QUESTIONS.map(({ id, words }) => [
    words,
    ...probes.flatMap(({ question, outcome }) => (question === id ? [outcomeWords(outcome)] : [])),
  ])
  console.log(textTable(['asked under the name', ...agents.map(({ words }) => words)], rows))
}

function showReading({ checks, bundled, ...reading }: Reading): void {
  const { shown, version } = reading
  console.log(`
Read as the app reads it: ${reading.calls} calls in ${(reading.ms / 1000).toFixed(0)} s.
Its data is of ${version.dataTimestamp ?? 'no stated time'}. On our list: ${shown.onTopic}; left out: ${reading.leftOut.toLocaleString('en-GB')}, ${reading.doubtful} of them in doubt.
`)
  for (const { ok, says, more } of checks) {
    console.log([`${ok ? 'as expected' : 'DIFFERS    '}  ${says}`, ...indented(more)].join('\n'))
  }
  console.log(`\nThe ${bundled.trials} trials of the bundled copy, of ${bundled.recordedOn}:`)
  showNews('No longer on our list', bundled.gone)
  showNews('Changed', bundled.changed)
}

function showNews(what: string, news: readonly TrialNews[]): void {
  const lines = fewLines(news.map(({ nctId, says }) => `${nctId}: ${says.join(' ')}`))
  console.log([`             ${what}: ${news.length || 'none'}.`, ...indented(lines)].join('\n'))
}

async function keep(contact: Contact): Promise<void> {
  const file = resolve(values.out)
  const { version, platform, arch } = process
  const report = contactReport(contact, {
    url,
    when: new Date(),
    node: version,
    platform: `${platform} ${arch}`,
  })
  try {
    await writeFile(file, reportText(report))
    console.log(`\nAll of this is in ${file}, to attach to a report. It holds nothing personal.`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.log(`\nThe report could not be written: ${reason}`)
  }
}

async function meet(): Promise<void> {
  console.log('Asking the registry, one call a second …\n')
  const contact = await firstContact({ url, setting, now: Date.now, onProbed: showProbes })
  if (contact.reading !== null) showReading(contact.reading)
  await keep(contact)
  console.log(`\n${contact.conclusion.says}`)
  process.exitCode = contact.conclusion.code
}

const problem = setting === '' ? null : agentProblem(setting)
if (problem === null) {
  await meet()
} else {
  console.log(`Refused: CTGOV_USER_AGENT ${problem}.`)
  process.exitCode = 2
}
