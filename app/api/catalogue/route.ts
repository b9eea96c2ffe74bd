import { checkCatalogue } from '#lib/catalogue/check-catalogue'
import { currentCatalogue } from '#lib/catalogue/current'

/** The trials for the check: one answer for everyone. A browser that has it already is told so in a few bytes. */
export async function GET(request: Request): Promise<Response> {
  const { json, tag } = checkCatalogue(await currentCatalogue())
  const headers = { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' }
  if (tagsIn(request).includes(tag)) return new Response(null, { status: 304, headers })
  return new Response(json, { headers: { ...headers, 'content-type': 'application/json' } })
}

/** A proxy that compresses marks the tag as weak. */
function tagsIn(request: Request): string[] {
  const given = request.headers.get('if-none-match') ?? ''
  return given.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}
