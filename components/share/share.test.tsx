import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Share } from './share'

const ADDRESS = 'https://gutcheck.example/list?ids=NCT00000001&title=A'

const block = (title: string) =>
  renderToStaticMarkup(<Share address={ADDRESS} title={title} holds="One number." />)

describe('Share', () => {
  it('has the address as text and the e-mail as a plain link, for who has no script', () => {
    const markup = block('A')
    expect(markup).toContain(`>${ADDRESS.replace('&', '&amp;')}</p>`)
    expect(markup).toContain(
      `href="mailto:?subject=A&amp;body=A%0D%0A${encodeURIComponent(ADDRESS)}"`,
    )
  })

  it('hides from them the buttons that need one', () => {
    const buttons = block('A').match(/<button[^>]*>/g) ?? []
    expect(buttons.length).toBe(2)
    expect(buttons.every((button) => button.includes('no-script:hidden'))).toBe(true)
  })

  it('lets no title leave its place', () => {
    const markup = block('"><script>x</script>\r\nBcc: a@b.example')
    expect(markup).not.toContain('<script')
    expect(markup).toContain(
      'subject=%22%3E%3Cscript%3Ex%3C%2Fscript%3E%20Bcc%3A%20a%40b.example&amp;',
    )
  })
})
