/** One text for everyone who asks the same: the edge keeps it, with a tag, for the next who asks. */
export function sharedAnswer(text: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(text, {
    headers: { ...headers, 'cache-control': 'public, max-age=0, must-revalidate' },
  })
}

/** One JSON for everyone. */
export function sharedJson(json: string): Response {
  return sharedAnswer(json, { 'content-type': 'application/json' })
}
