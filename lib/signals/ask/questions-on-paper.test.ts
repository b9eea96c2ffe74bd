import { describe, expect, it } from 'vitest'
import { bundledTrials } from '#e2e/support/records/real-trials'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import { readSignals } from '../signals.ts'
import { questionsOnPaper } from './questions-on-paper.ts'
import { questionsFor } from './signal-questions.ts'

const TODAY = '2026-11-22'

function onPaper(parts: RecordParts): string[] {
  const trial = trialFrom(parts)
  return questionsOnPaper(trial, readSignals(trial, TODAY)).map(({ question }) => question)
}

const FMT = { identification: { officialTitle: 'Fecal Microbiota Transplantation in MS' } }

describe('questionsOnPaper', () => {
  it('keeps four, and among them what no record tells', () => {
    const questions = onPaper({})
    expect(questions).toHaveLength(4)
    expect(questions).toContain('Can I stay on my MS drug the whole time?')
    expect(questions).toContain('Who pays if the study harms me? Is there insurance?')
  })

  it('leaves out the three that lead, which have lines of their own', () => {
    expect(onPaper({}).join(' ')).not.toMatch(/ethics committee|What will I pay for|by chance/)
  })

  it('asks of a stool transplant how donors are tested', () => {
    expect(onPaper(FMT).join(' ')).toContain('How are stool donors tested')
    expect(onPaper(FMT)).toContain('Can I stay on my MS drug the whole time?')
  })

  it('cuts nothing that is worth asking about', () => {
    const parts = { ...FMT, status: { overallStatus: 'UNKNOWN', whyStopped: 'No money' } }
    const trial = trialFrom(parts)
    const readings = readSignals(trial, TODAY)
    const worth = readings.filter(
      ({ signal, finding }) => signal.group !== 'lead' && finding.state === 'concern',
    )
    expect(worth.length).toBeGreaterThan(0)
    const from = questionsOnPaper(trial, readings).map((one) => one.from)
    expect(from).toHaveLength(worth.length + 4)
    expect(from).toEqual(expect.arrayContaining(worth.map(({ signal }) => signal.id)))
  })

  it('takes its questions from the full list, in its order, for every trial of the offline copy', () => {
    for (const { trial } of bundledTrials()) {
      const readings = readSignals(trial, TODAY)
      const all = questionsFor(trial, readings).map(({ question }) => question)
      const places = questionsOnPaper(trial, readings).map((one) => all.indexOf(one.question))
      expect(places.length).toBeGreaterThan(2)
      expect(places.every((place) => place >= 0)).toBe(true)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })
})
