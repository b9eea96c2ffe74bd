import description from './openapi.json' with { type: 'json' }

/** One schema of the description, with those words of OpenAPI 3.0 that the registry uses and we look at. */
export type Described = {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
}

/**
 * What the registry publishes of its API (https://clinicaltrials.gov/data-api/api), cut down to what we ask by `trimmed-description`.
 * `npm run registry-types -- openapi.yaml` takes a newer one over.
 */
export const registryDescription = description

/** All schemas of the description, by their names. */
export const describedSchemas: Readonly<Record<string, Described>> = description.components.schemas

const POINTER = '#/components/schemas/'

/** The schema that a reference leads to. Throws for one that leads nowhere. */
export function schemaAt(reference: string): Described {
  const schema = describedSchemas[reference.replace(POINTER, '')]
  if (!schema) throw new Error(`the description lacks ${reference}`)
  return schema
}
