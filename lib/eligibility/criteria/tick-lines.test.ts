import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials } from '#e2e/support/records/real-trials'
import type { Trial } from '../../trials/record/trial.ts'
import { unescaped } from '../../trials/text/record-markdown.ts'
import { criteriaParts } from './sections.ts'
import { linesToTick } from './tick-lines.ts'

const lines = (text: string) =>
  linesToTick(text).map(
    ({ text, depth, box }) => `${'  '.repeat(depth)}${box ? '[ ] ' : ''}${text}`,
  )

/** Words of two letters or more; not the numerals that mark a line. */
const words = (text: string) =>
  (unescaped(text).match(/\p{L}{2,}/gu) ?? []).filter(
    (word) => !/^(?:i[iv]i?|vi{0,3}|ix)$/.test(word),
  )

const partsOf = (trial: Trial) => criteriaParts(trial.criteria ?? '')
const given = (trial: Trial) => partsOf(trial).flatMap(({ text }) => words(text))
const kept = (trial: Trial) =>
  partsOf(trial).flatMap(({ text }) => linesToTick(text).flatMap((line) => words(line.text)))

describe('linesToTick', () => {
  it.each([
    ['a list', '* MS\n* EDSS \\< 6', ['[ ] MS', '[ ] EDSS < 6']],
    [
      'lines under a line that leads on to them',
      '* One of these:\n  * a relapse\n    * this year\n  * a new lesion\n* Adults',
      ['One of these:', '  [ ] a relapse', '    [ ] this year', '  [ ] a new lesion', '[ ] Adults'],
    ],
    ['sentences', 'Adults with MS. EDSS below 6.', ['[ ] Adults with MS.', '[ ] EDSS below 6.']],
    ['a list in one line', '1) adults 2) MS', ['[ ] adults', '[ ] MS']],
    ['nothing', ' \n ', []],
  ])('gives each rule a line: %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('puts no line so far in that its words have no room', () => {
    const deep = Array.from({ length: 30 }, (_, level) => `${'  '.repeat(level)}* level ${level}`)
    const all = linesToTick(deep.join('\n'))
    expect(all).toHaveLength(30)
    expect(Math.max(...all.map(({ depth }) => depth))).toBe(3)
  })

  it('loses no word of the offline copy', () => {
    for (const { trial } of bundledTrials()) expect(kept(trial), trial.nctId).toEqual(given(trial))
  })

  it.skipIf(!haveRealRecords)('loses no word of the real records', () => {
    for (const { trial } of registryTrials()) expect(kept(trial), trial.nctId).toEqual(given(trial))
  })
})
