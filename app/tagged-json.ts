import { taggedAnswer } from './tagged-answer'

/** One JSON for everyone. */
export function taggedJson(
  request: Request,
  { json, tag }: { readonly json: string; readonly tag: string },
): Response {
  return taggedAnswer(request, { text: json, tag }, { 'content-type': 'application/json' })
}
