import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importSaved, LARGEST_FILE, TOO_LARGE } from './import-saved.ts'
import { anyList, listOf, numbered, savedTrial } from './saved.test-data.ts'
import { EMPTY_LIST, LONGEST_NOTE, MOST_SAVED } from './saved-list.ts'
import { readSaved, savedText } from './saved-text.ts'

const trial = (digits: number, note = '') => savedTrial({ nctId: numbered(digits), note })
const into = (...mine: readonly ReturnType<typeof trial>[]) => ({
  take: (...theirs: readonly ReturnType<typeof trial>[]) =>
    importSaved(listOf(...mine), savedText(listOf(...theirs))),
})

describe('importSaved', () => {
  it('brings a list back onto an empty device as it was', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        fc.pre(list.trials.length > 0)
        const kept = readSaved(savedText(list))
        expect(importSaved(EMPTY_LIST, savedText(list)).list.trials).toEqual(kept.trials)
      }),
    )
  })

  it('changes nothing when a file comes in twice', () => {
    fc.assert(
      fc.property(anyList, anyList, (mine, theirs) => {
        const once = importSaved(mine, savedText(theirs)).list
        expect(importSaved(once, savedText(theirs)).list).toEqual(once)
      }),
    )
  })

  it('adds what is new below what is here, and says how many of each', () => {
    const { list, sentences } = into(trial(1), trial(2)).take(trial(3), trial(2))
    expect(list.trials.map(({ nctId }) => nctId)).toEqual([1, 2, 3].map(numbered))
    expect(sentences).toEqual(['1 trial came in.', '1 was here already.'])
  })

  it('joins two notes on one trial, and takes over one where there was none', () => {
    const { list, sentences } = into(trial(1, 'mine'), trial(2)).take(
      trial(1, 'theirs'),
      trial(2, 'new'),
    )
    expect(list.trials.map(({ note }) => note)).toEqual(['mine\n\ntheirs', 'new'])
    expect(sentences).toContain('2 notes were joined to yours.')
  })

  it('keeps a note aside that does not fit beside ours', () => {
    const long = 'y'.repeat(LONGEST_NOTE)
    const { list } = into(trial(1, 'mine')).take(trial(1, long))
    expect(list.trials[0]?.note).toBe('mine')
    expect(list.aside).toMatchObject([{ note: long }])
  })

  it('leaves out what does not fit into a full list, and says so', () => {
    const many = Array.from({ length: MOST_SAVED }, (_, at) => trial(at))
    const { list, sentences } = into(...many.slice(1)).take(...many, trial(500))
    expect(list.trials).toHaveLength(MOST_SAVED)
    expect(sentences).toContain('1 did not fit: a list holds 100 trials.')
  })

  it('keeps unreadable parts aside, and names them', () => {
    const text = JSON.stringify({ version: 1, trials: [trial(1), 7, { nctId: 'NCT1' }] })
    const { list, sentences } = importSaved(EMPTY_LIST, text)
    expect(list.aside).toEqual([7, { nctId: 'NCT1' }])
    expect(sentences).toContain(
      '2 parts of the file could not be used. They are kept as they came.',
    )
  })

  it('says so where a newer version made the file', () => {
    const text = JSON.stringify({ version: 2, trials: [trial(1)] })
    expect(importSaved(EMPTY_LIST, text).sentences.join(' ')).toContain('A newer version')
  })

  it.each([
    ['no JSON', 'hello', 'There is no list of saved trials in this file.'],
    ['no trial', '{"version":1,"trials":[]}', 'There is no list of saved trials in this file.'],
    ['another kind of file', '{"name":"x"}', 'There is no list of saved trials in this file.'],
    ['too much', ' '.repeat(LARGEST_FILE + 1), TOO_LARGE],
    [
      'mostly rubbish',
      JSON.stringify(['NCT00000001', ...Array.from({ length: 60_000 }, (_, at) => at)]),
      'Too much of this file cannot be read.',
    ],
    [
      'something nested without end',
      `["NCT00000001",${'['.repeat(400_000)}${']'.repeat(400_000)}]`,
      '',
    ],
  ])('refuses a file that holds %s, and changes nothing', (_, text, sentence) => {
    const mine = listOf(trial(5, 'mine'))
    const { list, sentences } = importSaved(mine, text)
    expect(list).toBe(mine)
    expect(sentences.join(' ')).toContain(sentence)
    expect(sentences.join(' ')).toContain('Nothing was changed.')
  })

  it('takes names that objects have of themselves as mere words', () => {
    const text =
      '{"version":1,"__proto__":{"x":1},"trials":[{"nctId":"NCT00000001","__proto__":{"note":"x"}}]}'
    const { list } = importSaved(EMPTY_LIST, text)
    expect(list.trials[0]?.note).toBe('')
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })
})
