import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** A stylesheet of the build, as it can stand in a page. */
export type PageStyle = {
  readonly css: string
  /** As a policy names it: `'sha256-…'`. */
  readonly hash: string
}

/** The stylesheet at an address of the site; null where there is none, or where it cannot stand in a page. */
export type StyleFiles = (href: string) => PageStyle | null

const STYLE = /^\/_next\/static\/[\w./-]+\.css$/

/** Reads each stylesheet of the build in `folder` once. */
export function createStyleFiles(folder: string): StyleFiles {
  const known = new Map<string, PageStyle | null>()
  return (href) => {
    if (!STYLE.test(href) || href.includes('..')) return null
    const style = known.get(href) ?? read(join(folder, href.slice('/_next/'.length)), href)
    known.set(href, style)
    return style
  }
}

function read(path: string, href: string): PageStyle | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  if (/<\/style/i.test(text)) return null
  // What a file names is beside it, and not beside the page.
  const css = text.replace(
    /url\((["']?)(\.\.?\/[^)"']*)\1\)/g,
    (_, quote: string, target: string) =>
      `url(${quote}${posix.join(posix.dirname(href), target)}${quote})`,
  )
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
}
