import { createHash } from 'node:crypto'
import { encodeXML } from 'entities'
import type { Answer } from './answer.ts'
import { BARE_POLICY } from './answer-headers.ts'
import type { Refusal } from './refusal.ts'

/** A reading width, the system's letters, our paper and ink by day and by night. The link is as large as a thumb. */
const STYLE = `body{margin:0;background:#faf6f1;color:#1f1a24;font:1.125rem/1.6 system-ui,sans-serif}
main{max-width:36rem;margin:0 auto;padding:3rem 1.25rem}
h1{margin:0;font-size:1.9rem;line-height:1.2;overflow-wrap:anywhere}
a{display:inline-flex;min-height:44px;align-items:center;color:#5a2463}
@media(prefers-color-scheme:dark){body{background:#171319;color:#f3eff4}a{color:#e2b8ea}}
@media(prefers-contrast:more){body{background:Canvas;color:CanvasText}a{color:LinkText}}`

const hash = createHash('sha256').update(STYLE).digest('base64')
/** The bare policy, and this one style. */
const POLICY = `${BARE_POLICY}; style-src 'sha256-${hash}'`

/** A whole page without script, for what never reaches the app: a refusal, or trouble in the app itself. */
export function plainPage({ status, title, text, headers = {} }: Refusal): Answer {
  const html = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${encodeXML(title)} · GutCheck MS</title><style>${STYLE}</style></head>
<body><main><h1>${encodeXML(title)}</h1><p>${encodeXML(text)}</p><p><a href="/">Go to the first page of GutCheck MS</a></p></main></body>
</html>
`
  return {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    },
    body: Buffer.from(html),
  }
}

/** The server has more to do than it can: shown to those who would have to wait too long. */
export const TOO_BUSY: Refusal = {
  status: 503,
  title: 'Too many people are here at once',
  text: 'Please try again in a minute. You can also read the records on ClinicalTrials.gov.',
  headers: { 'retry-after': '30' },
}

/** Something of ours broke. */
export const BROKEN: Refusal = {
  status: 500,
  title: 'This page broke, and it is our fault',
  text: 'Nothing you did caused it. Please try again, or start from the first page.',
}
