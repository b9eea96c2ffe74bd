import { describe, expect, it } from 'vitest'
import { cpuMs } from '#e2e/support/cpu-ms'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from './read-facts.ts'

const LETTERS = 100_000

const PIECES = [
  '1',
  ' ',
  ',',
  '(',
  ')',
  '-',
  '.',
  ';',
  '1 ',
  '1.',
  '>',
  'a ',
  'age ',
  'MS ',
  'not ',
  'or 3 months ',
]
const STARTS = ['', 'Age ', 'EDSS ', 'Within ', 'BMI ', 'MRI ', 'Steroids ', 'Pregnant ']

describe('a line without an end', () => {
  it.each(PIECES)('of “%s” keeps nobody waiting', (piece) => {
    for (const start of STARTS) {
      const line = start + piece.repeat(LETTERS / piece.length)
      const criteria = `Inclusion Criteria:\n\n* Age 18 to 65 years\n* ${line}\n\nExclusion Criteria:\n\n* ${line}`
      const before = cpuMs()
      const facts = readFacts({ ...trialFrom({}), criteria })
      expect(cpuMs() - before).toBeLessThan(400)
      expect(facts.filter(({ kind }) => kind === 'age')).toHaveLength(1)
    }
  })
})
