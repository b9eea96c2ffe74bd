import { describe, expect, test } from 'vitest'
import { notSentWords } from './not-sent-wording.ts'

describe('notSentWords', () => {
  test.each([
    [
      1,
      null,
      '1 more trial on our list is not compared here. By its record, it no longer takes people: it finished, was stopped, never started, or closed to new people.',
    ],
    [
      2_014,
      null,
      '2,014 more trials on our list are not compared here. By their records, they no longer take people: they finished, were stopped, never started, or closed to new people.',
    ],
    [
      2_014,
      '2025-09',
      '2,014 more trials on our list are not compared here. By their records, they no longer took people in September 2025: they finished, were stopped, never started, or closed to new people.',
    ],
  ])('says how many, and why, of %d as of %s', (count, asOf, words) => {
    expect(notSentWords(count, asOf)).toBe(words)
  })
})
