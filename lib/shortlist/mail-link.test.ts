import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailHref } from './mail-link.ts'

const LIST = 'https://gutcheck.example/list?ids=NCT00000001,NCT00000002&title=A%20%26%20B'

/** The parts of a mail as a mail program reads them. */
function partsOf(href: string) {
  const [, query = ''] = href.split('?')
  return query.split('&').map((part) => part.split('=').map(decodeURIComponent))
}

describe('mailHref', () => {
  it('gives the words as subject, and the words and the whole address as text', () => {
    expect(partsOf(mailHref('Für Ana: 3 trials', LIST))).toEqual([
      ['subject', 'Für Ana: 3 trials'],
      ['body', `Für Ana: 3 trials\r\n${LIST}`],
    ])
  })

  it('lets no words add a line, a reader or another part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const href = mailHref(`${words}\r\nBcc: eve@example.org&bcc=eve@example.org`, LIST)
        const [to, query = ''] = href.split('?')
        expect(to).toBe('mailto:')
        expect(query.split('&').map((part) => part.split('=')[0])).toEqual(['subject', 'body'])
        expect(query.match(/%0D|%0A/g)).toEqual(['%0D', '%0A'])
        expect(href).not.toMatch(/[\s"'<>]/)
      }),
    )
  })
})
