import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LATE_STARTER } from './late-scripts.ts'
import { nonceIn, sealedPage } from './sealed-page.ts'
import { readUsedStyle } from './used-style.ts'

const NONCE = 'q83vASNFZ4mrze8BI0VniQ=='
const POLICY = `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'`
const PARTS = { policy: POLICY, nonce: NONCE, styleFiles: () => null }
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const script = (text: string) => `<script nonce="${NONCE}">${text}</script>`
const file = `<script src="/_next/static/a.js" async="" nonce="${NONCE}"></script>`

describe('sealedPage', () => {
  it('names the scripts of the page by their hashes, and files by where they lie', () => {
    const { policy } = sealedPage(`${script('one()')}<p>x</p>${script('two()')}`, PARTS)
    expect(policy).toBe(
      `default-src 'none'; script-src 'self' ${hash('one()')} ${hash('two()')}; style-src 'self'`,
    )
  })

  it('lets the files come after the first paint, and the script that begins them run', () => {
    const { html, policy } = sealedPage(`<body>${file}</body>`, PARTS)
    expect(html).toMatch(/^<body><script type="text\/late" src="\/_next\/static\/a\.js" async=""/)
    expect(html).toContain(`${LATE_STARTER}</script></body>`)
    expect(policy).toContain(`script-src 'self' ${hash(LATE_STARTER)};`)
  })

  it('joins the parts of the data of Next.js, and nothing to a file', () => {
    const parts = ['[1,"a"]', '[1,"b"]'].map((part) => script(`self.__next_f.push(${part})`))
    const other = '<script src="/b.js"></script>'
    const { html, policy } = sealedPage(`${other}${parts.join('')}`, PARTS)
    const joined = 'self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])'
    expect(html).toContain(`></script><script nonce="------------------------">${joined}</script>`)
    expect(policy).toContain(`script-src 'self' ${hash(joined)};`)
  })

  it('lets that data run when the files do', () => {
    const data = 'self.__next_f.push([1,"a"])'
    const { html, policy } = sealedPage(`<body>${file}${script(data)}</body>`, PARTS)
    expect(html).toContain(`<script type="text/late" nonce="------------------------">${data}<`)
    expect(policy).toContain(hash(data))
  })

  it('keeps no nonce, and the length of the page', () => {
    const page = `${script('one()')}${script(`say("${NONCE}")`)}`
    const { html, policy } = sealedPage(page, PARTS)
    expect(html + policy).not.toContain(NONCE)
    expect(html).toHaveLength(page.length)
    expect(policy).toContain(hash(`say("${'-'.repeat(NONCE.length)}")`))
  })

  it('names no script that somebody else put into the page', () => {
    const smuggled = '<script>steal()</script><script nonce="guess">steal()</script>'
    const { policy } = sealedPage(`${smuggled}${script('one()')}`, PARTS)
    expect(policy).toContain(`script-src 'self' ${hash('one()')};`)
  })

  it('lets data be data', () => {
    const { policy } = sealedPage('<script type="application/ld+json">{}</script>', PARTS)
    expect(policy).toContain("script-src 'self';")
  })
})

describe('the stylesheet of a page', () => {
  const style = readUsedStyle('.a{color:red}.b{color:blue}')
  const link = (href: string) =>
    `<link rel="stylesheet" href="${href}" nonce="${NONCE}" data-precedence="next"/>`
  const parts = { ...PARTS, styleFiles: (href: string) => (href === '/a.css' ? style : null) }

  it('stands in the page as far as it is used, named by its hash, and its link loads nothing yet', () => {
    const { html, policy } = sealedPage(`${link('/a.css')}<p class="a">x</p>`, parts)
    expect(html).toMatch(
      /^<style>\.a\{color:red\}<\/style><link disabled="" rel="stylesheet" href="\/a\.css"[^>]*>/,
    )
    expect(html).toMatch(/<noscript><link rel="stylesheet" href="\/a\.css"[^>]*><\/noscript>/)
    expect(policy).toContain(`style-src 'self' ${hash('.a{color:red}')}`)
  })

  it('is loaded from its file where that cannot be read', () => {
    const { html, policy } = sealedPage(link('/b.css'), parts)
    expect(html).toMatch(/^<link rel="stylesheet" href="\/b\.css"/)
    expect(policy).toMatch(/style-src 'self'$/)
  })
})

describe('nonceIn', () => {
  it('finds the nonce of a policy', () => {
    expect(nonceIn(POLICY)).toBe(NONCE)
    expect(nonceIn("default-src 'none'")).toBeNull()
    expect(nonceIn(undefined)).toBeNull()
  })
})
