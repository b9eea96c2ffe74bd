import { type Answer, jsonAnswer, redirectTo } from '../answer.ts'
import { refusal } from '../api-error.ts'
import { apiRoot } from '../api-root.ts'
import { checkParameters, studyParameters } from '../parameters.ts'
import type { Shelf } from '../shelf.ts'
import { project, projectionOf } from '../study/project-fields.ts'
import { paddedNctId } from '../words.ts'

/** `GET /studies/{nctId}`: 400 for what is no trial number, 404 for an unknown one, 301 from an alias to the present number. */
export function oneStudy(number: string, query: URLSearchParams, shelf: Shelf): Answer {
  const nctId = paddedNctId(number)
  if (nctId === null) throw refusal.badFormat('nctId')
  checkParameters(query, studyParameters)
  const fields = query.get('fields')
  const projection = fields === null ? true : projectionOf(fields, [])
  const study = shelf.find(nctId)
  if (!study) throw refusal.unknownStudy(nctId)
  if (study.nctId !== nctId && study.nctId !== null) return moved(study.nctId, query)
  return jsonAnswer(project(study.record, projection))
}

function moved(nctId: string, query: URLSearchParams): Answer {
  const search = query.size === 0 ? '' : `?${query}`
  return redirectTo(`${apiRoot}/studies/${nctId}${search}`, 301)
}
