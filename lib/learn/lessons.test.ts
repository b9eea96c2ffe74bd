import { describe, expect, it } from 'vitest'
import { wordsToMend } from '#e2e/rules/word-rules'
import { EVIDENCE_KINDS } from './evidence'
import { evidenceIn, textsOf } from './lesson'
import { LESSONS, lessonAt } from './lessons'
import { UNDATED } from './source'

const CLAIMS = LESSONS.flatMap((lesson) => evidenceIn(lesson).map((claim) => ({ lesson, claim })))

/** What the fact sheet behind these pages says is never to be said, each as it might slip in. */
const NEVER =
  /\b(?:cur(?:e[sd]?|ing)|heal(?:s|ed|ing)?|revers\w*|detox\w*|leaky|works?|worked|proven|proof|prov(?:e[sd]?|ing)|promising|safe\w*|unsafe|deficien\w*|cannabis|swap\w*|delay\w*|do-it-yourself|diy|home-made|at home|approved|last chance|hope\w*|join now|miracle|breakthrough|guarantee\w*|will help)\b|fix your gut|(?:good|bad|friendly) (?:bacteria|germs?)|80 ?%|80 in 100|causes? MS\b|(?<!not )\bstop (?:your|taking|a|the) (?:\w+ )?(?:treatment|drug)/i

/** Trade names and clinics that the sources speak of. */
const NAMES = /Rebyota|Vowst|OpenBiome|Copaxone|Tecfidera|Brisbane|Taymount|Yakult/i

/** An amount that somebody could take. */
const DOSE = /\b\d+(?:[.,]\d+)? ?(?:mg|g|grams?|CFU|billion|capsules?|larvae|eggs)\b/i

/** The longest sentence that reads easily, in words. */
const LONGEST_SENTENCE = 25

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))

describe('LESSONS', () => {
  it.each(CLAIMS)(
    'says where “$claim.text” comes from, when it was said, and how it was found out',
    ({ claim: { kind, sources } }) => {
      expect(EVIDENCE_KINDS[kind]).not.toBe('')
      expect(sources.some(({ date }) => date !== UNDATED)).toBe(true)
      for (const { name, date, url } of sources) {
        expect(name.trim()).not.toBe('')
        expect(date).toMatch(/\b(?:19|20)\d\d\b|^undated$/)
        expect(new URL(url).protocol).toBe('https:')
      }
    },
  )

  it('claims nothing in its own words: every number on a study stands in a claim', () => {
    const ours = LESSONS.flatMap(({ about, parts }) => [
      about,
      ...parts.flatMap(({ says, points }) => [
        ...says.filter((one) => typeof one === 'string'),
        ...(points ?? []),
      ]),
    ])
    expect(ours.filter((text) => /\d/.test(text))).toEqual([])
  })

  it.each(LESSONS)('is read in under two minutes: $id', (lesson) => {
    expect(wordsIn(textsOf(lesson).join(' ')).length).toBeLessThanOrEqual(400)
  })

  it.each(LESSONS)('is told in short sentences: $id', (lesson) => {
    const sentences = textsOf(lesson).flatMap((text) => text.split(/(?<=[.?!:]”?)\s/))
    expect(sentences.filter((one) => wordsIn(one).length > LONGEST_SENTENCE)).toEqual([])
  })

  it.each(LESSONS)('says none of what is never to be said, and promises nothing: $id', (lesson) => {
    const found = textsOf(lesson).filter((text) => NEVER.test(text) || wordsToMend(text).length > 0)
    expect(found).toEqual([])
  })

  it.each(LESSONS)('names no brand, no clinic and no dose: $id', (lesson) => {
    expect(textsOf(lesson).filter((text) => NAMES.test(text) || DOSE.test(text))).toEqual([])
  })

  it('has an address for each, and no other', () => {
    expect(LESSONS.map(({ id }) => lessonAt(id)?.title)).toEqual(LESSONS.map(({ title }) => title))
    for (const other of ['', 'signals', 'charts', '__proto__', 'Worms'])
      expect(lessonAt(other)).toBeNull()
  })
})

describe('what is never to be said', () => {
  it.each([
    'It can cure MS.',
    'A promising trial',
    'Fix your gut',
    'Good bacteria',
    'There is hope',
    'It works.',
    'Stop your treatment',
    'Germs that cause MS',
  ])('is found in “%s”', (text) => {
    expect(text).toMatch(NEVER)
  })
})
