import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { serving } from '../support/serving.ts'
import { pageWeight } from './page-weight.ts'

const SCRIPT = 'console.log("hello")'

const HTML = `<link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script>
<script src="/old.js" noModule=""></script><script nonce="x" src="/a.js"></script><script>1</script>`

describe('pageWeight', () => {
  it('counts each file of a page once, and none for old browsers', async () => {
    await serving(
      (request, response) => {
        response.setHeader('link', '</a.woff2>; rel=preload; as="font"; crossorigin=""')
        response.statusCode = request.url === '/old.js' ? 500 : 200
        response.end(request.url === '/' ? HTML : SCRIPT)
      },
      async (origin) => {
        const zipped = gzipSync(SCRIPT, { level: 9 }).length
        expect(await pageWeight(origin, '/')).toEqual({
          scripts: zipped,
          styles: zipped,
          fonts: SCRIPT.length,
        })
      },
    )
  })
})
