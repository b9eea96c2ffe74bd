import { encodeXML } from 'entities'
import type { Answer } from './answer.ts'
import { BARE_POLICY } from './answer-headers.ts'
import type { Refusal } from './refusal.ts'

/** A whole page without style or script, for what never reaches the app: a refusal, or trouble in the app itself. */
export function plainPage({ status, title, text, headers = {} }: Refusal): Answer {
  const html = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${encodeXML(title)} · GutCheck MS</title></head>
<body><main><h1>${encodeXML(title)}</h1><p>${encodeXML(text)}</p><p><a href="/">GutCheck MS: the first page</a></p></main></body>
</html>
`
  return {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': BARE_POLICY,
      'cache-control': 'no-store',
    },
    body: Buffer.from(html),
  }
}

/** The server has more to do than it can: shown to those who would have to wait too long. */
export const TOO_BUSY: Refusal = {
  status: 503,
  title: 'Too many people are here at once',
  text: 'Please try again in a minute. The records can also be read on ClinicalTrials.gov.',
  headers: { 'retry-after': '30' },
}

/** Something of ours broke. */
export const BROKEN: Refusal = {
  status: 500,
  title: 'This page broke',
  text: 'Something in our program went wrong, and nothing that you did. Please try again, or start from the first page.',
}
