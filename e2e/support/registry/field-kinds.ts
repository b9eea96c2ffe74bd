import { schemaAt } from './description.ts'

/** What the registry's description and zod's JSON Schema have in common. */
type Schema =
  | boolean
  | {
      readonly $ref?: string | undefined
      readonly type?: string | readonly string[] | undefined
      readonly properties?: Readonly<Record<string, Schema>> | undefined
      readonly items?: Schema | readonly Schema[] | undefined
      readonly anyOf?: readonly Schema[] | undefined
    }

/**
 * The kind of value at each place that a schema has a name for: `protocolSection.designModule.phases[]` is a `string`. Structures are named with
 * what they hold; that a value may be null makes no difference.
 */
export function fieldKinds(schema: Schema): Map<string, string> {
  return new Map(kindsIn(schema, ''))
}

function* kindsIn(schema: Schema, path: string): Generator<[string, string]> {
  if (typeof schema === 'boolean') return
  if (schema.$ref !== undefined) return yield* kindsIn(schemaAt(schema.$ref), path)
  const { properties = {}, items = [], anyOf = [] } = schema
  for (const either of anyOf) yield* kindsIn(either, path)
  const kinds = [schema.type ?? 'null'].flat().filter((kind) => kind !== 'null')
  if (kinds.includes('array')) {
    for (const item of [items].flat()) yield* kindsIn(item, `${path}[]`)
  } else if (kinds.length > 0 && path !== '') {
    yield [path, kinds.join(' or ')]
  }
  for (const [key, inner] of Object.entries(properties)) {
    yield* kindsIn(inner, path === '' ? key : `${path}.${key}`)
  }
}
