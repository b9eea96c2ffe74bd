import { type Answer, answerOrRefusal, jsonAnswer } from './answer.ts'
import { refusal } from './api-error.ts'
import { apiRoot, pathBelow } from './api-root.ts'
import type { Endpoint, Misbehaviour } from './faults/misbehaviour.ts'
import { checkParameters } from './parameters.ts'
import { listStudies } from './search/list-studies.ts'
import { oneStudy } from './search/one-study.ts'
import type { Shelf } from './shelf.ts'

/** The version of the API that the stand-in speaks, that of the specification it was made from. */
const apiVersion = '2.0.4'

/** What a call is answered from. */
export type Holdings = {
  readonly shelf: Shelf
  readonly dataTimestamp: string
  readonly misbehaviour: Misbehaviour
  /** Ends the wait of calls that are held back. */
  readonly letGo: AbortSignal
}

/** The part of the API that a path belongs to. */
export function endpointOf(pathname: string): Endpoint {
  const path = pathBelow(pathname)
  if (path === '/version') return 'version'
  if (path === '/studies') return 'studies'
  return path?.startsWith('/studies/') ? 'study' : 'other'
}

/** The true answer to a call, before anything goes wrong with it. */
export function answerTo(
  method: string,
  { pathname, searchParams }: URL,
  { shelf, dataTimestamp, misbehaviour }: Holdings,
): Answer {
  return answerOrRefusal(() => {
    if (method !== 'GET' && method !== 'HEAD') throw refusal.wrongMethod()
    switch (endpointOf(pathname)) {
      case 'version':
        checkParameters(searchParams, new Map())
        return jsonAnswer({ apiVersion, dataTimestamp })
      case 'studies':
        return listStudies(searchParams, shelf, misbehaviour)
      case 'study':
        return oneStudy(pathname.slice(`${apiRoot}/studies/`.length), searchParams, shelf)
      case 'other':
        throw refusal.noSuchPath()
    }
  })
}
