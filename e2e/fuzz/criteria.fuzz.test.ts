import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTrial } from '#lib/catalogue/check/check-trial'
import { recordLines } from '#lib/eligibility/assess/record-lines'
import { linesOf, piecesOf } from '#lib/eligibility/criteria/lines'
import { readCriteria } from '#lib/eligibility/criteria/read-criteria'
import { criteriaParts } from '#lib/eligibility/criteria/sections'
import { linesToTick } from '#lib/eligibility/criteria/tick-lines'
import { readFacts } from '#lib/eligibility/facts/read-facts'
import { itemsOf } from '#lib/eligibility/spans/items'
import { folded, wordsOf } from '#lib/eligibility/spans/words'
import { visibleText } from '#lib/registry-client/study/visible-text'
import { readSignals } from '#lib/signals/signals'
import { recordTexts } from '#lib/signals/text/record-text'
import { readTopics } from '#lib/trials/topics/read-topics'
import { trialWith } from '../support/records/study-with.ts'
import { everyCase } from './every-case.ts'
import { foreignText, longWordsOf, shortText } from './foreign-text.ts'

const criteria = foreignText.map(visibleText)

describe('eligibility criteria', () => {
  it('are cut into parts that hold every word of them', () => {
    everyCase(
      fc.property(criteria, (text) => {
        const parts = criteriaParts(text)
        for (const part of parts) expect(text).toContain(part.text)
        const held = parts.map(({ header, text: words }) => `${header ?? ''}\n${words}`).join('\n')
        expect(longWordsOf(held)).toEqual(longWordsOf(text))
      }),
    )
  })

  it('are lines that stand in them, one after the other, in their order', () => {
    everyCase(
      fc.property(criteria, (text) => {
        let from = 0
        for (const line of linesOf(text)) {
          expect(line.start).toBeGreaterThanOrEqual(from)
          expect(text.slice(line.start, line.end)).toBe(line.words)
          for (const { start, end } of piecesOf(line, text)) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeLessThanOrEqual(line.end)
            from = start
          }
          from = line.end
        }
        for (const { text: words } of linesToTick(text)) expect(words).not.toMatch(/\n/)
      }),
    )
  })

  it('are words and items at their places', () => {
    everyCase(
      fc.property(criteria, (given) => {
        const text = folded(given)
        for (const found of [wordsOf(text), itemsOf(text)]) {
          let from = 0
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(start)
            from = end
          }
          expect(from).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('are read into quotes of themselves, and every line of them is told', () => {
    everyCase(
      fc.property(criteria, (text) => {
        const trial = trialWith({ criteria: text })
        const own = readCriteria(trial.criteria ?? '')
        for (const { original } of own) expect(text).toContain(original)
        for (const { quote, criterion } of readFacts(trial)) {
          if (criterion !== null) expect(text).toContain(quote)
        }
        // "Except …" belongs to the rule before it, so that two lines can be one.
        const people = own.filter(({ about }) => about === 'participant')
        const told = recordLines(trial)
          .map(({ quote }) => quote)
          .join('\n')
        for (const { original } of people)
          for (const word of longWordsOf(original)) expect(told).toContain(word)
      }),
    )
  })
})

describe('a record of any texts', () => {
  const record = fc.record({
    title: shortText,
    conditions: fc.array(shortText, { maxLength: 2 }),
    treatments: fc.array(shortText, { maxLength: 2 }),
    summary: shortText,
    description: shortText,
    criteria: shortText,
    population: shortText,
    sponsor: shortText,
  })

  it('is read into findings that quote it letter by letter', () => {
    everyCase(
      fc.property(record, (parts) => {
        const trial = trialWith(parts)
        const texts = recordTexts(trial)
        for (const { finding } of readSignals(trial, '2026-11-22')) {
          expect(finding.sentence).not.toBe('')
          for (const { text, field } of finding.quotes) {
            const own = texts.filter((one) => one.field === field)
            if (own.length > 0) expect(own.some((one) => one.text.includes(text))).toBe(true)
          }
        }
      }),
    )
  })

  it('has a place on the list or a reason, and a form for the check', () => {
    everyCase(
      fc.property(record, (parts) => {
        const trial = trialWith(parts)
        const reading = readTopics(trial)
        expect(reading.why).not.toBe('')
        expect(JSON.parse(JSON.stringify(checkTrial({ trial, reading }))).nctId).toBe(trial.nctId)
      }),
    )
  })
})
