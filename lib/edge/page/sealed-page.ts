import { createHash } from 'node:crypto'
import { LATE_STARTER, withLateScripts } from './late-scripts.ts'
import type { StyleFiles } from './style-files.ts'

/** A page that can be sent to many, with the policy that lets its own scripts run and no others. */
export type SealedPage = { readonly html: string; readonly policy: string }

/** A script of ours that stands in the page itself, with its text. Those of other types are data, and run nowhere. */
const SCRIPT = /<script(?<attributes>[^>]*)>(?<text>.*?)<\/script>/gs
/** Where one part of the data that Next.js sends ends and the next begins. */
const FLIGHT = 'self.__next_f.push('

/** A stylesheet of the layout. React looks for the link, and what runs later may use any rule of it. */
const STYLE_LINK = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g

type PageParts = {
  /** The policy of the answer, and the nonce that the page was rendered with. */
  readonly policy: string
  readonly nonce: string
  readonly styleFiles: StyleFiles
}

/**
 * A page is rendered with a nonce, which is good for one answer. Sealed, its policy names its scripts by their hashes instead, so that one page serves
 * many, and a script that somebody smuggles into it runs for nobody. What it uses of its stylesheet stands in the page, so that nothing is waited for before the first
 * paint; the whole of it and the script files come after that. Without scripts the whole comes at once.
 * Neighbouring parts of Next.js's data become one script: a hash takes 50 bytes of every answer.
 */
export function sealedPage(html: string, { policy, nonce, styleFiles }: PageParts): SealedPage {
  const styles: string[] = []
  const styled = html.replace(STYLE_LINK, (link, href: string) => {
    const style = styleFiles(href)
    if (style === null) return link
    const css = style.usedBy(html)
    styles.push(hashOf(css))
    const late = link.replace('<link ', '<link disabled="" ')
    return `<style>${css}</style>${late}<noscript>${link}</noscript>`
  })
  const joined = styled.replaceAll(`)</script><script nonce="${nonce}">${FLIGHT}`, `);${FLIGHT}`)
  const late = withLateScripts(joined, `<script nonce="${nonce}">${LATE_STARTER}</script>`)
  // As long as it was: Next.js counts the bytes of its data.
  const blank = '-'.repeat(nonce.length)
  const hashes = [...late.matchAll(SCRIPT)].flatMap(({ groups }) =>
    isOurs(groups?.['attributes'] ?? '', nonce)
      ? [hashOf((groups?.['text'] ?? '').replaceAll(nonce, blank))]
      : [],
  )
  const text = late.replaceAll(nonce, blank)
  const scripts = ["script-src 'self'", ...new Set(hashes)].join(' ')
  const inStyles = ["style-src 'self'", ...styles].join(' ')
  return {
    html: text,
    policy: policy
      .replace(/script-src [^;]*/, scripts)
      .replace(/style-src [^;]*/, styles.length > 0 ? inStyles : '$&'),
  }
}

/** Only what was rendered by us carries the nonce of this rendering, which nobody could know before. */
const isOurs = (attributes: string, nonce: string) =>
  attributes.includes(` nonce="${nonce}"`) &&
  !/\ssrc=/.test(attributes) &&
  !/\stype="application\/(?:ld\+)?json"/.test(attributes)

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The nonce in a policy; null where there is none. */
export function nonceIn(policy: string | undefined): string | null {
  return /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? null
}
