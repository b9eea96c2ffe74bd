import { describe, expect, it } from 'vitest'
import { readOptions } from './read-options.ts'

const score = { ok: true, does: 'score', folder: null, misses: false, blind: false, today: null }

describe('readOptions', () => {
  it.each([
    [['a.jsonl'], { ok: true, does: 'print', studies: 'a.jsonl', people: [], today: null }],
    [['a.jsonl', '--unexplained'], { does: 'list-words', studies: 'a.jsonl' }],
    [['--score'], score],
    [['--score', 'there', '--misses'], { ...score, folder: 'there', misses: true }],
    [['--score', '--blind', '--today', '2026-11-22'], { blind: true, today: '2026-11-22' }],
  ])('understands %j', (args, options) => {
    expect(readOptions(args)).toMatchObject(options)
  })

  it.each([
    [[]],
    [['a.jsonl', 'b.jsonl']],
    [['a.jsonl', '--misses']],
    [['a.jsonl', '--blind']],
    [['--score', '--people', 'people.json']],
    [['--score', '--unexplained']],
    [['--score', 'here', 'there']],
  ])('shows how it is used for %j', (args) => {
    expect(readOptions(args)).toEqual({ ok: false, sentence: expect.stringMatching(/^Usage: /) })
  })
})
