import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nonceIn, sealedPage } from './sealed-page.ts'

const NONCE = 'q83vASNFZ4mrze8BI0VniQ=='
const POLICY = `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const script = (text: string) => `<script nonce="${NONCE}">${text}</script>`
const file = `<script src="/_next/static/a.js" async="" nonce="${NONCE}"></script>`

describe('sealedPage', () => {
  it('names the scripts of the page by their hashes, and files by where they lie', () => {
    const { policy } = sealedPage(
      `${script('one()')}<p>x</p>${file}${script('two()')}`,
      POLICY,
      NONCE,
    )
    expect(policy).toBe(
      `default-src 'none'; script-src 'self' ${hash('one()')} ${hash('two()')}; style-src 'self'`,
    )
  })

  it('joins the parts of the data of Next.js, and nothing to a file', () => {
    const parts = ['[1,"a"]', '[1,"b"]'].map((part) => script(`self.__next_f.push(${part})`))
    const { html, policy } = sealedPage(`${file}${parts.join('')}`, POLICY, NONCE)
    const joined = 'self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])'
    expect(html).toContain(`></script><script nonce="------------------------">${joined}</script>`)
    expect(policy).toContain(`script-src 'self' ${hash(joined)};`)
  })

  it('keeps no nonce, and the length of the page', () => {
    const page = `${script('one()')}${script(`say("${NONCE}")`)}`
    const { html, policy } = sealedPage(page, POLICY, NONCE)
    expect(html + policy).not.toContain(NONCE)
    expect(html).toHaveLength(page.length)
    expect(policy).toContain(hash(`say("${'-'.repeat(NONCE.length)}")`))
  })

  it('names no script that somebody else put into the page', () => {
    const smuggled = '<script>steal()</script><script nonce="guess">steal()</script>'
    const { policy } = sealedPage(`${smuggled}${script('one()')}`, POLICY, NONCE)
    expect(policy).toContain(`script-src 'self' ${hash('one()')};`)
  })

  it('lets data be data', () => {
    const { policy } = sealedPage('<script type="application/ld+json">{}</script>', POLICY, NONCE)
    expect(policy).toContain("script-src 'self';")
  })
})

describe('nonceIn', () => {
  it('finds the nonce of a policy', () => {
    expect(nonceIn(POLICY)).toBe(NONCE)
    expect(nonceIn("default-src 'none'")).toBeNull()
    expect(nonceIn(undefined)).toBeNull()
  })
})
