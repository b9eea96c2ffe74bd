import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, type RealTrial, registryTrials } from '#e2e/support/records/real-trials'
import type { Trial } from '../trials/record/trial.ts'
import { ALWAYS_ASK } from './ask/always-ask.ts'
import { questionsFor } from './ask/signal-questions.ts'
import { CARDS_NOTE, COUNTRY_CARDS } from './countries/country-cards.ts'
import type { ShownQuote } from './finding/shown-finding.ts'
import { readSignals, SIGNALS } from './signals.ts'
import { fieldWords } from './text/field-wording.ts'

const TODAY = '2026-11-22'

/** Words that judge a trial. What stands in quotation marks is someone else's. */
const JUDGING =
  /\b(?:legit(?:imate)?|safe|verified|trusted|approved|genuine|scam|fake|red flag|fail(?:s|ed|ure)?|pass(?:es|ed)?|scores?)\b/i
const judging = (texts: readonly (string | null)[]) =>
  texts.filter((text) => JUDGING.test((text ?? '').replace(/“[^”]*”/g, '')))

/** Each value of a record by the name of its field, as JSON. */
function fieldsOf(value: unknown, found = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'resultsSection') continue
    found.set(key, [...(found.get(key) ?? []), JSON.stringify(inner)])
    fieldsOf(inner, found)
  }
  return found
}

const escaped = (text: string) => JSON.stringify(text).slice(1, -1)

function strayQuotes({ raw, trial }: RealTrial): string[] {
  const fields = fieldsOf(raw)
  const stands = ({ text, field }: ShownQuote) =>
    text !== '' && fields.get(field)?.some((value) => value.includes(escaped(text)))
  return readSignals(trial, TODAY).flatMap(({ signal, finding }) =>
    finding.quotes
      .filter((quote) => !stands(quote))
      .map(({ text, field }) => `${trial.nctId} ${signal.id} ${field}: ${text}`),
  )
}

const sentencesOf = (trial: Trial): (string | null)[] => {
  const readings = readSignals(trial, TODAY)
  return [
    ...readings.flatMap(({ finding }) => [finding.sentence, finding.caveat, finding.ask]),
    ...questionsFor(trial, readings).flatMap(({ question, why }) => [question, why]),
  ]
}

const COPIES = [
  { name: 'the bundled copy', there: true, trials: bundledTrials },
  { name: 'all real records at hand', there: haveRealRecords, trials: registryTrials },
]

describe.each(COPIES)('readSignals on $name', ({ there, trials }) => {
  describe.skipIf(!there)('', () => {
    const all = there ? trials() : []

    it('quotes nothing that does not stand in the field it names', () => {
      expect(all.flatMap(strayQuotes)).toEqual([])
    })

    it('quotes wherever it states or mentions something', () => {
      const bare = all.flatMap(({ trial }) =>
        readSignals(trial, TODAY).filter(
          ({ finding }) =>
            ['stated', 'mentioned'].includes(finding.state) && finding.quotes.length === 0,
        ),
      )
      expect(bare).toEqual([])
    })

    it('uses no word that judges a trial', () => {
      expect(judging([...new Set(all.flatMap(({ trial }) => sentencesOf(trial)))])).toEqual([])
    })

    it('ends an answer of two sentences with a full stop, and a short one with none', () => {
      const answers = all.flatMap(({ trial }) =>
        readSignals(trial, TODAY).map(({ finding }) => finding.sentence),
      )
      const odd = answers.filter((answer) => /\. [A-Z]/.test(answer) !== answer.endsWith('.'))
      expect([...new Set(odd)]).toEqual([])
    })

    it('has words for each field that it quotes', () => {
      const fields = all.flatMap(({ trial }) =>
        readSignals(trial, TODAY).flatMap(({ finding }) =>
          finding.quotes.map(({ field }) => field),
        ),
      )
      expect([...new Set(fields)].map(fieldWords).filter((words) => words.startsWith('“'))).toEqual(
        [],
      )
    })

    it('asks short lists of questions, none twice', () => {
      for (const { trial } of all) {
        const questions = questionsFor(trial, readSignals(trial, TODAY))
        expect(questions.length).toBeLessThanOrEqual(12)
        expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length)
      }
    })
  })
})

describe('the words of signals, cards and questions', () => {
  it('judge no trial', () => {
    const texts = [
      ...SIGNALS.flatMap(({ question, why }) => [question, why]),
      ...ALWAYS_ASK.flatMap(({ question, why }) => [question, why]),
      ...COUNTRY_CARDS.flatMap(({ title, lines }) => [title, ...lines]),
      CARDS_NOTE,
    ]
    expect(judging(texts)).toEqual([])
  })
})
