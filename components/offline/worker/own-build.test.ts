import { describe, expect, it } from 'vitest'
import { isOfThisBuild } from './own-build'

const FILES = ['/_next/static/chunks/1a-b_c.js', '/_next/static/chunks/2.css']

describe('isOfThisBuild', () => {
  it.each([
    ['a page with files of this version', '<link href="/_next/static/chunks/2.css">', true],
    [
      'files named in its data',
      String.raw`push([1,"I[1,[\"/_next/static/chunks/1a-b_c.js\",\"x\"]]"])`,
      true,
    ],
    ['a page with a file of another version', '<script src="/_next/static/chunks/9.js">', false],
    [
      'another version named in its data',
      String.raw`push([1,"[\"/_next/static/chunks/9.js\"]"])`,
      false,
    ],
    ['an answer without files', '{"format":2}', true],
  ])('%s', (_, text, expected) => {
    expect(isOfThisBuild(text, FILES)).toBe(expected)
  })
})
