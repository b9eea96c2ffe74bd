import { describe, expect, it } from 'vitest'
import { firstQuotes, saidAbout } from './said-about.ts'
import { trialOfText } from './trial-of-text.test-data.ts'

const trial = trialOfText({
  title: 'Fibre in MS',
  summary: 'Fibre is given. Water is given.',
  description: 'Fibre is given.\n* Fibre again',
})
const fibre = saidAbout(trial, /fibre/i, (sentence) => sentence.length)

describe('saidAbout', () => {
  it('returns the sentences with the words, their field and what was read, titles first', () => {
    expect(fibre).toEqual([
      { quote: { text: 'Fibre in MS', field: 'officialTitle' }, reading: 11 },
      { quote: { text: 'Fibre is given.', field: 'briefSummary' }, reading: 15 },
      { quote: { text: 'Fibre is given.', field: 'detailedDescription' }, reading: 15 },
      { quote: { text: 'Fibre again', field: 'detailedDescription' }, reading: 11 },
    ])
  })

  it('leaves out what reads as nothing', () => {
    expect(saidAbout(trial, /fibre/i, () => null)).toEqual([])
  })
})

describe('firstQuotes', () => {
  it('returns each wording once, with the field it was first seen in', () => {
    expect(firstQuotes(fibre).map((quote) => quote.field)).toEqual([
      'officialTitle',
      'briefSummary',
      'detailedDescription',
    ])
  })

  it('returns three at most', () => {
    const many = [...'abcde'].map((text) => ({ quote: { text, field: 'keywords' }, reading: 1 }))
    expect(firstQuotes(many)).toHaveLength(3)
  })
})
