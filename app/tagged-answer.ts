/** A text to send, and a tag that changes when the text does. */
type Tagged = { readonly text: string; readonly tag: string }

/** One text for everyone who asks the same. A browser or reader that has it already is told so in a few bytes. */
export function taggedAnswer(
  request: Request,
  { text, tag }: Tagged,
  headers: Readonly<Record<string, string>>,
): Response {
  const kept = { ...headers, etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' }
  const known = tagsIn(request)
  if (known.includes(tag) || known.includes('*'))
    return new Response(null, { status: 304, headers: kept })
  return new Response(text, { headers: kept })
}

/** One JSON for everyone. */
export function taggedJson(
  request: Request,
  { json, tag }: { readonly json: string; readonly tag: string },
): Response {
  return taggedAnswer(request, { text: json, tag }, { 'content-type': 'application/json' })
}

/** A proxy that compresses marks the tag as weak. */
function tagsIn(request: Request): string[] {
  const given = request.headers.get('if-none-match') ?? ''
  return given.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}
