import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { plainPage } from './plain-page.ts'

const page = (title: string) => plainPage({ status: 400, title, text: 'Please try again.' })

describe('plainPage', () => {
  it('lets its own style in, and nothing else', () => {
    const { body, headers } = page('This address cannot be read')
    const style = /<style>(.*?)<\/style>/s.exec(body.toString())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy.endsWith(`; style-src 'sha256-${hash}'`)).toBe(true)
    expect(policy).not.toContain('unsafe')
  })

  it('shows what a request said as letters', () => {
    expect(page('<script>').body.toString()).toContain('<h1>&lt;script&gt;</h1>')
  })
})
