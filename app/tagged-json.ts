/** One JSON for everyone. A browser that has it already, by its tag, is told so in a few bytes. */
export function taggedJson(
  request: Request,
  { json, tag }: { readonly json: string; readonly tag: string },
): Response {
  const headers = { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' }
  if (tagsIn(request).includes(tag)) return new Response(null, { status: 304, headers })
  return new Response(json, { headers: { ...headers, 'content-type': 'application/json' } })
}

/** A proxy that compresses marks the tag as weak. */
function tagsIn(request: Request): string[] {
  const given = request.headers.get('if-none-match') ?? ''
  return given.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}
