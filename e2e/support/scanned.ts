import type { Locator } from '@playwright/test'
import decodeQR from 'qr/decode.js'

/** What a phone reads from a drawing on the page, as it is painted now. Throws where it reads nothing. */
export async function scanned(drawing: Locator): Promise<string> {
  const png = (await drawing.screenshot({ scale: 'css' })).toString('base64')
  const { width, height, bytes } = await drawing.page().evaluate(async (base64) => {
    const picture = new Image()
    picture.src = `data:image/png;base64,${base64}`
    await picture.decode()
    const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    if (paper === null) throw new Error('This browser has no canvas.')
    paper.drawImage(picture, 0, 0)
    const { data } = paper.getImageData(0, 0, picture.width, picture.height)
    return { width: picture.width, height: picture.height, bytes: Array.from(data) }
  }, png)
  return decodeQR({ width, height, data: new Uint8Array(bytes) })
}
