import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptText, readKept } from '#lib/eligibility/questions/reply-codec'
import { typedKey } from '#lib/geo/find-places'
import { folded, leadKeys, plainLetters, wholeKeys, wordKeys } from '#lib/geo/place-keys'
import { readPostcode } from '#lib/geo/typed/read-postcode'
import { readTyped } from '#lib/geo/typed/read-typed'
import { importSaved } from '#lib/shortlist/import-saved'
import { readFingerprint } from '#lib/shortlist/read-fingerprint'
import { EMPTY_LIST, MOST_SAVED } from '#lib/shortlist/saved-list'
import { savedNumbers } from '#lib/shortlist/saved-numbers'
import { readSaved, savedText, versionOf } from '#lib/shortlist/saved-text'
import { everyCase } from './every-case.ts'
import { foreignText } from './foreign-text.ts'

const SETTING = { compared: [], countries: [{ name: 'Italy', code: 'IT' }] } as const

const KEYS = [
  'version',
  'told',
  'trials',
  'nctId',
  'title',
  'note',
  'savedAt',
  'aside',
  'fingerprint',
  'towns',
  'age',
  'edss',
  'country',
  '__proto__',
  'constructor',
]

const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, 1, -1, 1e308, 'NCT01234567', 'Italy', '2026-01-05', ''),
    foreignText,
    fc.array(tie('json'), { maxLength: 6 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('json'), { maxKeys: 8 }),
  ),
}))

const stored = fc.oneof(
  foreignText,
  json.map((value) => JSON.stringify(value) ?? ''),
)

describe('what a device keeps', () => {
  it('is a list that keeps its form once it is read, and loses nothing', () => {
    everyCase(
      fc.property(stored, (text) => {
        const once = readSaved(text)
        expect(readSaved(savedText(once))).toEqual(once)
        const numbers = [...savedNumbers(text).keys()]
        expect(once.trials.map(({ nctId }) => nctId)).toEqual(numbers)
        expect(typeof (versionOf(text) ?? 0)).toBe('number')
      }),
    )
  })

  it('can be taken in from any file, within its bounds', () => {
    everyCase(
      fc.property(stored, (text) => {
        const { list, sentences } = importSaved(EMPTY_LIST, text)
        expect(list.trials.length).toBeLessThanOrEqual(MOST_SAVED)
        expect(sentences.every((sentence) => sentence !== '')).toBe(true)
      }),
    )
  })

  it('is answers that could have been given, or a sentence on what could not be used', () => {
    everyCase(
      fc.property(stored, (text) => {
        const { replies } = readKept(text, SETTING)
        const { place: _, ...told } = replies
        expect(readKept(keptText(replies), SETTING)).toEqual({ replies: told, trouble: null })
      }),
    )
  })

  it('is a fingerprint, or none', () => {
    everyCase(
      fc.property(json, (value) => {
        const once = readFingerprint(value)
        expect(readFingerprint(JSON.parse(JSON.stringify(once)))).toEqual(once)
      }),
    )
  })
})

describe('a place that is typed', () => {
  it('is read into keys of plain letters, never many', () => {
    everyCase(
      fc.property(foreignText, (text) => {
        const typed = readTyped(text)
        if (typed === null) return
        expect(typed.towns.length).toBeLessThan(1_500)
        expect(typed.shorter.length).toBeLessThan(12)
        for (const { key } of typed.towns) expect(key).toMatch(/^[a-z0-9]{2,}$/)
        for (const { given } of readPostcode(text)) expect(given).not.toBe('')
      }),
    )
  })

  it('has keys that are keys of themselves', () => {
    everyCase(
      fc.property(foreignText, (text) => {
        for (const key of [...wholeKeys(text), ...wordKeys(text), ...leadKeys(text)])
          expect(folded(key)).toBe(key)
        expect(plainLetters(plainLetters(text))).toBe(plainLetters(text))
        expect(typedKey(text) ?? 'ab').toMatch(/^[a-z0-9]{2,}$/)
      }),
    )
  })
})
