import { expect, it } from 'vitest'
import { wellFormed } from './well-formed.ts'

it.each(['', 'plain', 'a\uD83D', '\uDE00a', '\uD83D\uDE00', '\uDE00\uD83D', 'é\uD800\uD83D\uDE00'])(
  'makes of %j what the newest browsers do',
  (text) => {
    expect(wellFormed(text)).toBe(text.toWellFormed())
  },
)
