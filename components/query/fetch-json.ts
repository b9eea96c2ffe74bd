/**
 * What our own server answers to a path, as JSON. The one place in a page that fetches, so that it is easy to see what a page asks for. Throws where no answer
 * comes, or one that says that it failed, or no JSON.
 */
export async function fetchJson(path: string, how?: RequestInit): Promise<unknown> {
  const answer = await fetch(path, how)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return answer.json()
}

type Formed = { readonly format: number }

/** Our own server made it, so its form is known by its number. */
function isOfFormat<Answer extends Formed>(
  value: unknown,
  format: Answer['format'],
): value is Answer {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format
}

/** The same, of a form that is known by its number: a server of another version may answer an old page. Throws where it is another. */
export async function fetchOfFormat<Answer extends Formed>(
  path: string,
  format: Answer['format'],
  signal: AbortSignal,
): Promise<Answer> {
  const value = await fetchJson(path, { signal })
  if (isOfFormat<Answer>(value, format)) return value
  throw new Error(`${path} came in a form that this page is too old for.`)
}
