import { etag } from 'etag'
import type { Answer } from './answer.ts'
import { BARE_POLICY } from './answer-headers.ts'
import type { AnswerNote } from './answer-note.ts'
import { nonceIn, sealedPage } from './page/sealed-page.ts'
import { type StyleFiles, withoutFonts } from './page/style-files.ts'

/** An answer as it is sent, and whether others who ask the same may have it too. */
export type Dressed = Answer & { readonly isShared: boolean }

/** Pages, and what Next.js asks for when it goes from one to the next. */
const PAGE = /^text\/(?:html|x-component)/

/**
 * Makes an answer of the app one that can be kept and sent to many: its scripts are named by their hashes, its content by a tag. A page is shared
 * unless it asked for something else; data and files are where they say so. A browser asks each time whether a page has changed.
 */
export function dressed(answer: Answer, note: AnswerNote | null, styleFiles: StyleFiles): Dressed {
  // The fonts that it names stand in the page as well.
  const { link: _, ...headers } = answer.headers
  const isPage = PAGE.test(headers['content-type'] ?? '')
  const isLeading = answer.status >= 300 && answer.status < 400
  const says = headers['cache-control'] ?? ''
  const isShared =
    note === null && answer.status < 500 && (isPage || isLeading || /\bpublic\b/.test(says))
  const { body, policy } = sealed(answer, isPage, styleFiles)
  const status = note?.status ?? answer.status
  return {
    status,
    isShared,
    body,
    headers: {
      ...headers,
      'content-security-policy': policy,
      ...(isPage || isLeading ? { 'cache-control': isShared ? 'no-cache' : 'no-store' } : {}),
      ...(isShared && body.length > 0 ? { etag: etag(body, { weak: true }) } : {}),
      ...(note?.retryAfter === undefined ? {} : { 'retry-after': String(note.retryAfter) }),
    },
  }
}

/** The policy of what is no page stays too: the offline worker runs under that of its file. */
function sealed(
  { headers, body }: Answer,
  isPage: boolean,
  styleFiles: StyleFiles,
): { body: Buffer; policy: string } {
  const policy = headers['content-security-policy'] ?? BARE_POLICY
  const nonce = nonceIn(policy)
  if (headers['content-type']?.startsWith('text/css'))
    return { body: Buffer.from(withoutFonts(body.toString())), policy }
  if (nonce === null) return { body, policy }
  const page = sealedPage(isPage ? body.toString() : '', { policy, nonce, styleFiles })
  return { body: isPage ? Buffer.from(page.html) : body, policy: page.policy }
}
