import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from './address-of.ts'

const LOCAL = 'http://localhost:3000'

describe('addressOf', () => {
  it.each([
    ['gutcheck.example', 'https', 'https://gutcheck.example'],
    ['GutCheck.example:8443', 'https', 'https://gutcheck.example:8443'],
    ['127.0.0.1:4503', null, 'http://127.0.0.1:4503'],
    ['[::1]:3000', 'http', 'http://[::1]:3000'],
    ['gutcheck.example, inner.local', 'https, http', 'https://gutcheck.example'],
    ['über.example', 'https', 'https://xn--ber-goa.example'],
  ])('reads %s by %s as %s', (host, protocol, address) => {
    expect(addressOf(host, protocol)).toBe(address)
  })

  it.each([
    ['a"onload=alert(1)', 'http'],
    ['"><script>alert(1)</script>', 'http'],
    ["a'b", 'https'],
    ['', 'https'],
    [null, null],
  ])('takes %s for no server', (host, protocol) => {
    expect(addressOf(host, protocol)).toBe(LOCAL)
  })

  it('knows no protocol but the two of the web', () => {
    expect(addressOf('gutcheck.example', 'javascript')).toBe('http://gutcheck.example')
  })

  it('gives the plain address of a server, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (host, protocol) => {
          expect(addressOf(host, protocol)).toMatch(
            /^https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/,
          )
        },
      ),
    )
  })
})
