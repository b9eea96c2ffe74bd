import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readUsedStyle, type UsedStyle } from './used-style.ts'

/** The stylesheet at an address of the site, of which a page gets what it uses; null where there is none, or where it cannot stand in a page. */
export type StyleFiles = (href: string) => UsedStyle | null

const STYLE = /^\/_next\/static\/[\w./-]+\.css$/

/** Reads each stylesheet of the build in `folder` once. */
export function createStyleFiles(folder: string): StyleFiles {
  const known = new Map<string, UsedStyle | null>()
  return (href) => {
    if (!STYLE.test(href) || href.includes('..')) return null
    const style = known.get(href) ?? read(join(folder, href.slice('/_next/'.length)), href)
    known.set(href, style)
    return style
  }
}

/** A stylesheet as it comes after a page that has its fonts: told again, they would make a browser lay out every word anew. */
export const withoutFonts = (css: string) => css.replaceAll(/@font-face\s*\{[^}]*\}/g, '')

function read(path: string, href: string): UsedStyle | null {
  try {
    const text = readFileSync(path, 'utf8')
    return /<\/style/i.test(text) ? null : readUsedStyle(seenFromPage(text, href))
  } catch {
    return null
  }
}

/** What a file names is beside it, and not beside the page. */
const seenFromPage = (css: string, href: string) =>
  css.replace(
    /url\((["']?)(\.\.?\/[^)"']*)\1\)/g,
    (_, quote: string, target: string) =>
      `url(${quote}${posix.join(posix.dirname(href), target)}${quote})`,
  )
