import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RecordText } from '#components/trial/record-text'
import { csvCell } from '#lib/catalogue/export/csv-cell'
import { countryCode } from '#lib/geo/country-code'
import { countryKey, isPlaceIn, placeKey } from '#lib/geo/place-key'
import { isDateThatCannotBe } from '#lib/registry-client/study/date-that-cannot-be'
import { visibleText } from '#lib/registry-client/study/visible-text'
import { ago, spokenDate } from '#lib/trials/dates/spoken-date'
import { glossaryPieces } from '#lib/trials/glossary/glossary'
import { emailLink, outsideLink } from '#lib/trials/links/contact-links'
import { draftLink, mailDraft } from '#lib/trials/links/mail-draft'
import { phoneParts } from '#lib/trials/links/phone-parts'
import { isTame, paragraphs, unescaped } from '#lib/trials/text/record-markdown'
import { sentencesOf } from '#lib/trials/text/sentences'
import { shortened } from '#lib/trials/text/shortened'
import { visibleLine } from '#lib/trials/text/visible-line'
import { drawable } from '#lib/trials/wording/image-wording'
import { scriptText } from '#lib/trials/wording/json-ld'
import { harmIn } from '../support/harm-in.ts'
import { everyCase } from './every-case.ts'
import { foreignText, lettersOf } from './foreign-text.ts'

/** As the readers get a text: after the one step that all texts of a record go through. */
const recordText = foreignText.map(visibleText)

/** Letters by their class that show nothing. */
const BLANK = /[\u115F\u1160\u3164\uFFA0]/g

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' } as const

/** What a reader sees of markup, without the meanings of hard words. */
const seenIn = (markup: string) =>
  markup
    .replace(/<span class="meaning"[^>]*>.*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity as keyof typeof ENTITIES])

/** Without what HTML writes as letters and means as a sign, unless a backslash says that it is meant as it stands. */
const withoutSigns = (text: string) =>
  text.replace(/\\&|&(?:lt|gt|amp|quot|#39|nbsp);/g, (found) => (found === '\\&' ? found : ''))

describe('a text of a record', () => {
  it('is made visible once: nothing is left to do, and no letter that is seen is lost', () => {
    everyCase(
      fc.property(foreignText, (text) => {
        const once = visibleText(text)
        expect(visibleText(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
        expect(visibleLine(visibleLine(text))).toBe(visibleLine(text))
        expect(lettersOf(once)).toBe(lettersOf(text.toWellFormed().replace(BLANK, '')))
        expect(once).not.toMatch(/\p{M}{31}/u)
      }),
    )
  })

  it('is cut into sentences that stand in it, one after the other, with every letter in one', () => {
    everyCase(
      fc.property(recordText, (text) => {
        let from = 0
        for (const { text: words, start, end } of sentencesOf(text)) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(from)
          from = end
        }
      }),
    )
  })

  it('is shown whole, without harm, whether it is read as markdown or not', () => {
    everyCase(
      fc.property(recordText, (text) => {
        const markup = renderToStaticMarkup(<RecordText text={text} />)
        expect(harmIn(markup)).toEqual([])
        if (!isTame(text)) expect(lettersOf(seenIn(markup))).toBe(lettersOf(text))
      }),
    )
  })

  it('gives pieces that are all of it', () => {
    everyCase(
      fc.property(recordText, (text) => {
        expect(
          glossaryPieces(text)
            .pieces.map((piece) => piece.text)
            .join(''),
        ).toBe(text)
        expect(lettersOf(paragraphs(text).join('\n'))).toBe(lettersOf(text))
        expect(lettersOf(unescaped(text))).toBe(lettersOf(withoutSigns(text)))
      }),
    )
  })

  it('is cut to a length, between two letters', () => {
    everyCase(
      fc.property(recordText, fc.integer({ min: 2, max: 300 }), (text, longest) => {
        const short = shortened(text, longest)
        expect(short.length).toBeLessThanOrEqual(longest)
        expect(short.isWellFormed()).toBe(true)
        expect(shortened(short, longest)).toBe(short)
      }),
    )
  })

  it('becomes one cell, one script, one picture line', () => {
    everyCase(
      fc.property(foreignText, (text) => {
        const cell = csvCell(text)
        expect(cell === null || !/[\r\n\t]/.test(String(cell))).toBe(true)
        expect(scriptText({ text })).not.toMatch(/<\/?script|<!--/i)
        expect(JSON.parse(scriptText({ text }))).toEqual({ text })
        expect(drawable(text)).not.toMatch(/[\n\p{M}]/u)
      }),
    )
  })
})

describe('what a record says in a field', () => {
  it('leads nowhere but to where it may', () => {
    everyCase(
      fc.property(recordText, (text) => {
        expect(outsideLink(text) ?? 'https://').toMatch(/^https?:\/\//)
        expect(emailLink(text) ?? 'mailto:').toMatch(/^mailto:[^?]*$/)
        expect(
          phoneParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text.trim())
        for (const { href } of phoneParts(text))
          if (href !== null) expect(href).toMatch(/^tel:\+?\d+/)
        const link = draftLink(
          'a@b.example',
          mailDraft({ nctId: 'NCT00000001', title: text }, [text, text]),
        )
        expect(link?.length).toBeLessThan(2_100)
        expect(() => decodeURIComponent(link ?? '')).not.toThrow()
      }),
    )
  })

  it('is a date, or stays as it came', () => {
    const day = fc.oneof(recordText, fc.stringMatching(/^\d{4}-\d{1,2}(?:-\d{1,2})?(?:T.{0,8})?$/))
    everyCase(
      fc.property(day, day, (text, today) => {
        expect(spokenDate(text)).not.toContain('Invalid')
        expect(ago(text, today) ?? '').not.toMatch(/NaN|undefined/)
        expect(typeof isDateThatCannotBe(text)).toBe('boolean')
      }),
    )
  })

  it('is a place that is compared with itself, in any letters', () => {
    everyCase(
      fc.property(
        recordText,
        fc.constantFrom('Italy', 'Turkey (Türkiye)', 'Korea, Republic of'),
        (text, country) => {
          expect(countryKey(text)).toBe(countryKey(text))
          expect(placeKey(`${text}, ${country}`).endsWith(countryKey(country))).toBe(true)
          if (/[a-z]{4}/i.test(text)) expect(isPlaceIn(`${text}, ${country}`, country)).toBe(true)
          expect(countryCode(text)?.length ?? 2).toBe(2)
        },
      ),
    )
  })
})
