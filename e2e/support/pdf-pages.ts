import { PDFiumLibrary } from '@hyzyla/pdfium'
import decodeQR from 'qr/decode.js'

/** One page of a PDF as a reader sees it. */
export type PdfPage = {
  /** In millimetres, rounded. */
  readonly size: { readonly width: number; readonly height: number }
  /** The words on it, with single spaces. */
  readonly text: string
  readonly picture: Picture
}

/** Four bytes a dot; the last is how much it covers. */
type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** Dots a point of the PDF: 144 to the inch, enough for a phone's camera to read a code by. */
const SCALE = 2
const DOTS_IN_MM = (72 / 25.4) * SCALE

/** Every page of a PDF, with its words and drawn as a picture. */
export async function pdfPages(pdf: Uint8Array): Promise<PdfPage[]> {
  const library = await PDFiumLibrary.init()
  const file = await library.loadDocument(pdf)
  const pages: PdfPage[] = []
  for (const page of file.pages()) {
    // Drawing a page closes it, so that its words are read before.
    const text = page.getText().replace(/\s+/g, ' ')
    const { width, height, data } = await page.render({ scale: SCALE, render: 'bitmap' })
    pages.push({
      size: { width: Math.round(width / DOTS_IN_MM), height: Math.round(height / DOTS_IN_MM) },
      text,
      picture: { width, height, data: Uint8Array.from(data) },
    })
  }
  file.destroy()
  library.destroy()
  return pages
}

/** A part of a page in millimetres from its left upper corner. */
export type Area = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A dot darker than paper: 0 is black. */
const DARK = 160

/** What share of an area is dark, from 0 to 1. */
export function darkShare({ picture: { width, data } }: PdfPage, area: Area): number {
  const [left, top, right, bottom] = [area.left, area.top, area.right, area.bottom].map((mm) =>
    Math.round(mm * DOTS_IN_MM),
  )
  let dark = 0
  let all = 0
  for (let y = top ?? 0; y < (bottom ?? 0); y += 1) {
    for (let x = left ?? 0; x < (right ?? 0); x += 1) {
      all += 1
      if ((data[(y * width + x) * 4 + 1] ?? 255) < DARK) dark += 1
    }
  }
  return dark / all
}

/** How far the most colourful dot of a page is from grey: the greatest distance between its three colours, 0 to 255. */
export function mostColour({ picture: { data } }: PdfPage): number {
  let most = 0
  for (let at = 0; at < data.length; at += 4) {
    const [one = 0, two = 0, three = 0] = [data[at], data[at + 1], data[at + 2]]
    most = Math.max(most, Math.abs(one - two), Math.abs(two - three))
  }
  return most
}

/** What a scanner reads from the one code on a page; null where it finds none. */
export function scanned({ picture }: PdfPage): string | null {
  try {
    return decodeQR(picture)
  } catch {
    return null
  }
}
