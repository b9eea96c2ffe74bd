import { gzipSync } from 'node:zlib'

/** What a page brings along besides its own HTML, in bytes: scripts and styles in gzip at level 9, fonts as they are. */
export type PageWeight = {
  readonly scripts: number
  readonly styles: number
  readonly fonts: number
}

const SCRIPT = /<script[^>]*\ssrc="([^"]+)"[^>]*>/g
const STYLE = /<link[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"[^>]*>/g
const PRELOADED_FONT = /<([^>]+)>; rel=preload; as="font"/g

/** Asks for a page, and for each file that its HTML and its headers name. A script for browsers without modules does not count. */
export async function pageWeight(origin: string, path: string): Promise<PageWeight> {
  const page = await fetch(origin + path)
  const html = await page.text()
  const scripts = [...html.matchAll(SCRIPT)].filter(([tag]) => !/\snomodule/i.test(tag))
  const fonts = (page.headers.get('link') ?? '').matchAll(PRELOADED_FONT)
  return {
    scripts: await sumOf(origin, scripts, zippedLength),
    styles: await sumOf(origin, html.matchAll(STYLE), zippedLength),
    fonts: await sumOf(origin, fonts, (file) => file.length),
  }
}

async function sumOf(
  origin: string,
  matches: Iterable<RegExpMatchArray>,
  lengthOf: (file: Buffer) => number,
): Promise<number> {
  const addresses = new Set(Array.from(matches, ([, address = '']) => address))
  const lengths = await Promise.all(
    Array.from(addresses, async (address) => {
      const answer = await fetch(new URL(address, origin))
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
      return lengthOf(Buffer.from(await answer.arrayBuffer()))
    }),
  )
  return lengths.reduce((sum, length) => sum + length, 0)
}

function zippedLength(file: Buffer): number {
  return gzipSync(file, { level: 9 }).length
}
