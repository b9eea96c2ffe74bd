import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import decodeQR from 'qr/decode.js'

/** One page of a PDF as a reader sees it. */
export type PdfPage = {
  /** In millimetres, rounded. */
  readonly size: { readonly width: number; readonly height: number }
  /** The words on it, with single spaces. */
  readonly text: string
  readonly picture: Picture
  /** What a scanner reads from the one code on the page; null where it finds none. */
  readonly code: string | null
}

/** Four bytes a dot; the last is how much it covers. */
type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** Dots a point of the PDF: 144 to the inch. */
const SCALE = 2
const DOTS_IN_MM = (72 / 25.4) * SCALE
/** A phone looks again, from a little nearer, before it gives up. */
const NEARER = [2.5, 3, 3.5]

/** Every page of a PDF, with its words, drawn as a picture. */
export async function pdfPages(pdf: Uint8Array): Promise<PdfPage[]> {
  const library = await PDFiumLibrary.init()
  const file = await library.loadDocument(pdf)
  const pages: PdfPage[] = []
  for (let index = 0; index < file.getPageCount(); index += 1) {
    // Drawing a page closes it, so that its words are read from another opening.
    const text = file.getPage(index).getText().replace(/\s+/g, ' ')
    const picture = await drawn(file, index, SCALE)
    const { width, height } = picture
    pages.push({
      size: { width: Math.round(width / DOTS_IN_MM), height: Math.round(height / DOTS_IN_MM) },
      text,
      picture,
      code: await scanned(file, index, picture),
    })
  }
  file.destroy()
  library.destroy()
  return pages
}

async function drawn(file: PDFiumDocument, index: number, scale: number): Promise<Picture> {
  const { width, height, data } = await file.getPage(index).render({ scale, render: 'bitmap' })
  return { width, height, data: Uint8Array.from(data) }
}

async function scanned(file: PDFiumDocument, index: number, first: Picture) {
  let seen = read(first)
  for (const scale of NEARER) {
    if (!seen.blurred) break
    seen = read(await drawn(file, index, scale))
  }
  return seen.code
}

/** `blurred` is true where something like a code is there, and cannot be read at this distance. */
function read(picture: Picture): { readonly code: string | null; readonly blurred: boolean } {
  try {
    return { code: decodeQR(picture), blurred: false }
  } catch (error) {
    return { code: null, blurred: !(error instanceof Error && error.message === 'finder') }
  }
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
