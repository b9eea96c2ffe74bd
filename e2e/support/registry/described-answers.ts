import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import { registryDescription } from './description.ts'

const ROOT = 'registry'

/** The part of the API that a call belongs to, as the description names it. */
export type DescribedPath = keyof typeof registryDescription.paths

/** An answer of the API, as it came. */
type Given = { readonly status: number; readonly type: string | null; readonly text: string }

const contentSchema = z.record(z.string(), z.object({ schema: z.object({ $ref: z.string() }) }))
const responsesSchema = z.record(z.string(), z.object({ content: contentSchema }))

/** The description with nothing left open: in its own words an object may hold fields that it does not name, and so may a misspelt one. */
const closed: object = JSON.parse(JSON.stringify(registryDescription), (_key, value: unknown) =>
  isObjectSchema(value) ? { ...value, additionalProperties: false } : value,
)

function isObjectSchema(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'object'
}

// OpenAPI 3.0 is not JSON Schema, but what this description uses of it is: no "nullable", no "discriminator".
const ajv = addFormats(new Ajv({ allErrors: true }))
  .addVocabulary(Object.keys(registryDescription))
  .addSchema(closed, ROOT)

function problems(reference: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${ROOT}${reference}`)
  if (!validate) throw new Error(`the description lacks ${reference}`)
  return validate(value) ? [] : [...new Set((validate.errors ?? []).map(problem))]
}

function problem({ instancePath, message, params }: ErrorObject): string {
  const place = instancePath
    .replaceAll(/\/\d+(?=\/|$)/g, '')
    .slice(1)
    .replaceAll('/', '.')
  const field = 'additionalProperty' in params ? `: ${params.additionalProperty}` : ''
  return `${place} ${message}${field}`
}

/** Where a record is not as the registry describes studies, each place once and without positions; empty where it is. */
export function studyProblems(record: unknown): string[] {
  return problems('#/components/schemas/Study', record)
}

/** Where an answer is not one that the registry describes for this path: another status, another type, or another body. */
export function answerProblems(path: DescribedPath, { status, type, text }: Given): string[] {
  const { responses } = registryDescription.paths[path].get
  const response = responsesSchema.parse(responses)[status]
  if (!response) return [`${status} is no status of ${path}`]
  const types = Object.keys(response.content)
  if (types.length === 0) return []
  const schema = response.content[type ?? '']?.schema
  if (!schema) return [`${type} is not ${types.join(' or ')}`]
  return problems(schema.$ref, type === 'application/json' ? JSON.parse(text) : text)
}
