import { type Answer, jsonAnswer } from '../answer.ts'
import { refusal } from '../api-error.ts'
import type { Misbehaviour } from '../faults/misbehaviour.ts'
import { checkParameters, listParameters } from '../parameters.ts'
import type { Shelf } from '../shelf.ts'
import { project, projectionOf } from '../study/project-fields.ts'
import { queriedAreas, selectionOf } from '../study/selection.ts'
import type { Study } from '../study/study.ts'
import { pageSizeOf } from './page-size.ts'
import { orderOf, unsorted } from './sort-studies.ts'

const perPage = ['countTotal', 'pageSize', 'pageToken']

/**
 * `GET /studies`. A full page always comes with a token for the next, even where nothing is left, so that a last page can be empty: people saw the
 * live service do so. The total comes with the first page, if it was asked for.
 */
export function listStudies(
  query: URLSearchParams,
  shelf: Shelf,
  misbehaviour: Misbehaviour,
): Answer {
  checkParameters(query, listParameters)
  const faults = misbehaviour.left()
  const matches = selectionOf(query, faults)
  const order = query.get('sort') ? orderOf(query.get('sort') ?? '') : unsorted
  const shaped = shapeOf(query)
  const key = queryKey(query)
  const offset = offsetOf(query, key, shelf, misbehaviour)
  const found = shelf.found(key, () => shelf.studies.filter(matches).sort(order))
  const size = pageSizeOf(query)
  const empty = misbehaviour.takeEmptyPage()
  const start = faults.repeated && size > 1 && offset > 0 ? offset - 1 : offset
  const page = empty ? [] : found.slice(start, start + size)
  const next = empty ? offset : start + page.length
  const isLast = !empty && !faults.endless && page.length < size
  return jsonAnswer({
    ...(query.get('countTotal') === 'true' && !query.get('pageToken')
      ? { totalCount: found.length }
      : {}),
    studies: page.map(shaped),
    ...(isLast ? {} : { nextPageToken: shelf.tokens.issue(key, next) }),
  })
}

function shapeOf(query: URLSearchParams): (study: Study) => unknown {
  const fields = query.get('fields')
  if (fields === null) return (study) => study.record
  const projection = projectionOf(fields, queriedAreas(query))
  return (study) => project(study.record, projection)
}

/** What has to stay the same from page to page. */
function queryKey(query: URLSearchParams): string {
  const kept = [...query].filter(([name]) => !perPage.includes(name))
  return new URLSearchParams(kept.sort(([one], [other]) => (one < other ? -1 : 1))).toString()
}

function offsetOf(
  query: URLSearchParams,
  key: string,
  shelf: Shelf,
  misbehaviour: Misbehaviour,
): number {
  const token = query.get('pageToken')
  if (!token) return 0
  const offset = misbehaviour.takeDeadToken() ? null : shelf.tokens.offsetOf(token, key)
  if (offset === null) throw refusal.deadToken()
  return offset
}
