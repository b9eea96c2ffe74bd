import { pictureSize, shareImage } from '../trials/[nctId]/share-image'

export const size = pictureSize
export const alt = 'Gut trials in multiple sclerosis, on GutCheck MS'
export const contentType = 'image/png'

/** The same for every list: a picture is not told which list it stands for. The words beside it are. */
export default async function Image() {
  return new Response(await shareImage(null, null), { headers: { 'content-type': contentType } })
}
