import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GLOSSARY, glossaryPieces } from './glossary.ts'

/** The terms met in a text as "id: text as it stood". */
function met(text: string): string[] {
  return glossaryPieces(text).pieces.flatMap(({ text: found, term }) =>
    term === null ? [] : [`${term.id}: ${found}`],
  )
}

describe('GLOSSARY', () => {
  it('has each id and each form once', () => {
    const ids = GLOSSARY.map((term) => term.id)
    expect(ids).toEqual([...new Set(ids)])
    const forms = GLOSSARY.flatMap((term) => term.forms).map((form) => form.toLowerCase())
    expect(forms).toEqual([...new Set(forms)])
  })

  it.each(GLOSSARY.flatMap((term) => term.forms.map((form) => [form, term.id] as const)))(
    'finds “%s” as %s',
    (form, id) => {
      expect(met(`The ${form}, here`)).toEqual([`${id}: ${form}`])
    },
  )

  it.each(GLOSSARY.map((term) => [term.id, term.meaning] as const))(
    'explains %s in one to three short sentences, without words that judge a trial',
    (_, meaning) => {
      expect(meaning).toMatch(/^[A-Z].*\.$/)
      expect(meaning.length).toBeLessThan(185)
      expect(meaning).not.toMatch(/\b(legitimate|safe|approved|verified|trusted|scam|score)/i)
    },
  )
})

describe('glossaryPieces', () => {
  it.each([
    ['a Randomized, Double-blind trial', ['randomised: Randomized', 'blinded: Double-blind']],
    ['double  blind', ['blinded: double  blind']],
    ['relapsing‑remitting MS', ['relapsing-remitting: relapsing‑remitting MS']],
    ['EDSS \\<6.0', ['edss: EDSS']],
    ['two MRIs and three relapses', ['mri: MRIs', 'relapse: relapses']],
    ['faecal microbiota transplantation (FMT)', ['fmt: faecal microbiota transplantation (FMT)']],
    ['Phase 2/Phase 3', ['phase: Phase 2']],
    ['a Non-Randomized study', ['not-randomised: Non-Randomized']],
    ['C. difficile infection', ['c-difficile: C. difficile']],
  ])('reads %j', (text, terms) => {
    expect(met(text)).toEqual(terms)
  })

  it.each([
    'cis-platin and trans fats',
    'the upper arm',
    'the acute phase',
    'relapsed',
    'given G-CSF',
    'SCFAplus',
    'a placebolike effect',
    'kontrollgruppe',
    '',
  ])('finds nothing in %j', (text) => {
    expect(met(text)).toEqual([])
  })

  it('takes only the first place of a term', () => {
    expect(met('placebo, placebo and Placebo-controlled')).toEqual(['placebo: placebo'])
  })

  it('leaves out terms seen before, and hands on what it saw', () => {
    const first = glossaryPieces('a placebo')
    const second = glossaryPieces('a placebo after a relapse', first.seen)
    expect(second.pieces.flatMap(({ term }) => term?.id ?? [])).toEqual(['relapse'])
    expect([...second.seen]).toEqual(['placebo', 'relapse'])
  })

  it('does not change the set it was given', () => {
    const seen = new Set(['relapse'])
    glossaryPieces('a placebo', seen)
    expect([...seen]).toEqual(['relapse'])
  })

  it('loses no letter of any text', () => {
    const words = fc.constantFrom('placebo', 'EDSS', ' ', '-', '(FMT)', 'ł', '\n', '𝛼', 's')
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' }))), (parts) => {
        const text = parts.join('')
        const { pieces } = glossaryPieces(text)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })
})
