import { type Described, describedSchemas, schemaAt } from './description.ts'

/** Texts of a form, by the format or pattern that the description gives. Other text is free. */
const TEXTS: readonly { readonly fits: (schema: Described) => boolean; readonly text: string }[] = [
  { fits: ({ format }) => format === 'date', text: '2026-01-05' },
  { fits: ({ pattern }) => pattern?.includes('Years') === true, text: '18 Years' },
  { fits: (schema) => schema === describedSchemas['nct'], text: 'NCT00000001' },
]

/** How many studies it takes to hold each value of each enumeration once. */
const TURNS = Math.max(...Object.values(describedSchemas).map((schema) => schema.enum?.length ?? 0))

/** Made studies that hold every field the registry describes and, together, each value of its enumerations. */
export const FULL_STUDIES: readonly unknown[] = Array.from({ length: TURNS }, (_, turn) =>
  exampleOf(schemaAt('Study'), turn),
)

function exampleOf(schema: Described, turn: number): unknown {
  if (schema.$ref !== undefined) return exampleOf(schemaAt(schema.$ref), turn)
  if (schema.enum) return schema.enum[turn % schema.enum.length]
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, inner]) => [
          key,
          exampleOf(inner, turn),
        ]),
      )
    case 'array':
      return schema.items ? [exampleOf(schema.items, turn)] : []
    case 'string':
      return TEXTS.find(({ fits }) => fits(schema))?.text ?? 'Text'
    case 'boolean':
      return true
    default:
      return 1
  }
}
