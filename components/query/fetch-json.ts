/**
 * What our own server answers to a path, as JSON. The one place in a page that fetches, so that it is easy to see what a page asks for. Throws where no answer
 * comes, or one that says that it failed, or no JSON.
 */
export async function fetchJson(path: string, how?: RequestInit): Promise<unknown> {
  const answer = await fetch(path, how)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return answer.json()
}
