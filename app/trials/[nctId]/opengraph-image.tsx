import { today } from '#app/today'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { findNctId } from '#lib/trials/links/nct-id'
import { asOf } from '#lib/trials/record/as-of'
import { pictureSize, shareImage } from './share-image'

export const size = pictureSize
export const alt = 'The name of the trial, its state and its places, on GutCheck MS'
export const contentType = 'image/png'
export const dynamic = 'force-dynamic'

/**
 * Looks only at what is already here: a picture must never cost a call to the registry. Other numbers have none, for anyone can make up a million of
 * them, and each picture costs a good part of a second.
 */
export default async function Image({ params }: { params: Promise<{ nctId: string }> }) {
  const nctId = findNctId((await params).nctId)
  const catalogue = await currentCatalogue()
  const entry = [...catalogue.entries, ...catalogue.doubtful].find(
    ({ trial }) => trial.nctId === nctId,
  )
  if (entry === undefined) return new Response('No such picture.', { status: 404 })
  const png = await shareImage(entry, asOf(catalogue, today()))
  return new Response(png, {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' },
  })
}
