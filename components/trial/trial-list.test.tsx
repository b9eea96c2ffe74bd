import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { TELLING, tellingStudies } from '#e2e/support/records/telling-studies'
import { trialRow } from '#lib/catalogue/browse/trial-row'
import type { AsOf } from '#lib/trials/record/as-of'
import { TrialList } from './trial-list'

const TODAY = '2026-11-22'

const told = catalogueOf(copyOf(tellingStudies(TODAY))).entries
const offline = bundledCatalogue().entries

const list = (entries: typeof told, asOf: AsOf = null) =>
  renderToStaticMarkup(<TrialList rows={entries.map((entry) => trialRow(entry, asOf, TODAY))} />)
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const card = (nctId: string) => words(list(told.filter(({ trial }) => trial.nctId === nctId)))

describe('TrialList', () => {
  it.each([
    [TELLING.silent, 'Cost to you Not stated Ask'],
    [TELLING.free, 'Cost to you Says taking part is free'],
    [TELLING.freePart, 'Cost to you Says a treatment or test is free'],
    [TELLING.pays, 'Cost to you Says people may have to pay Ask'],
    [TELLING.ethics, 'Ethics review Says a committee agreed'],
    [TELLING.all, 'Random groups Made by chance'],
    [TELLING.watches, 'Random groups Does not apply'],
  ])('says of %s in words: %s', (nctId, sentence) => {
    expect(card(nctId)).toContain(sentence)
  })

  it('never says of a trial in the offline copy that its record is silent', () => {
    const text = words(list(offline))
    expect(text).not.toContain('Not stated')
    expect(text.match(/Cost to you Not in the offline copy/g)).toHaveLength(offline.length)
  })

  it('tells how a trial stood, where the copy is old', () => {
    const text = words(list(offline, '2025-09'))
    expect(text).toContain('Was recruiting in September 2025')
    expect(text).not.toMatch(/(?:^| )Recruiting/)
    expect(words(list(offline))).toMatch(/ Recruiting /)
  })

  it('hides the drawn marks from a screen reader: the words say it all', () => {
    const marks = list(told).match(/<svg [^>]*>/g) ?? []
    expect(marks.length).toBeGreaterThan(told.length)
    for (const mark of marks) expect(mark).toContain('aria-hidden="true"')
  })
})
