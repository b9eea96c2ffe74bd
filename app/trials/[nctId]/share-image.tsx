import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { ImageResponse } from 'next/og'
import { SharePicture } from '#components/trial/sections/share-picture'
import type { Entry } from '#lib/catalogue/catalogue'
import type { AsOf } from '#lib/trials/record/as-of'
import { shortened } from '#lib/trials/text/shortened'
import { drawable } from '#lib/trials/wording/image-wording'
import { glanceWords } from '#lib/trials/wording/share-wording'

export const pictureSize = { width: 1200, height: 630 }

const FONTS = [
  { name: 'Literata', file: '@fontsource/literata/files/literata-latin-600-normal.woff' },
  {
    name: 'Atkinson',
    file: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff',
  },
] as const

const readFonts = () =>
  Promise.all(
    FONTS.map(async ({ name, file }) => ({
      name,
      data: await readFile(join(process.cwd(), 'node_modules', file)),
      weight: 600 as const,
    })),
  )

let fonts: ReturnType<typeof readFonts> | null = null

/** Drawing one takes a good part of a second of a processor, so each is drawn once until its trial changes. */
const drawn = new LRUCache<string, Promise<ArrayBuffer>>({ max: 150 })

type Words = Parameters<typeof SharePicture>[0]

const SITE: Words = {
  kick: 'Trial finder',
  title: 'Gut trials in multiple sclerosis: what each record says, and does not say',
  nctId: null,
}

function wordsOf({ trial, reading }: Entry, asOf: AsOf): Words {
  return {
    kick: shortened(drawable(glanceWords(trial, reading, asOf).join(' · ')), 120),
    title: shortened(drawable(trial.title), 170) || trial.nctId,
    nctId: trial.nctId,
  }
}

async function draw(words: Words): Promise<ArrayBuffer> {
  fonts ??= readFonts()
  const image = new ImageResponse(<SharePicture {...words} />, {
    ...pictureSize,
    fonts: await fonts,
  })
  return image.arrayBuffer()
}

/**
 * The picture of a trial as PNG, its state told as of a month where the copy is old, or the picture of the whole site for null. Asks nobody: neither
 * the registry nor a font server.
 */
export function shareImage(entry: Entry | null, asOf: AsOf): Promise<ArrayBuffer> {
  const words = entry === null ? SITE : wordsOf(entry, asOf)
  const key = JSON.stringify(words)
  const known = drawn.get(key)
  if (known !== undefined) return known
  const drawing = draw(words)
  drawn.set(key, drawing)
  drawing.catch(() => drawn.delete(key))
  return drawing
}
