import { z } from 'zod'

/** The parts of the API that we call. */
const PATHS = ['/studies', '/studies/{nctId}', '/version'] as const

const documentSchema = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.enum(PATHS),
    z.object({
      get: z.object({
        responses: z.record(
          z.string(),
          z.object({
            // FHIR, RIS and tables are linked to, and never read.
            content: z.object({
              'application/json': z.object({ schema: z.json() }).optional(),
              'text/plain': z.object({ schema: z.json() }).optional(),
            }),
          }),
        ),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.json()) }),
})

const pathsSchema = z.object({ paths: z.record(z.string(), z.unknown()) })

/**
 * The part of the registry's published description (`openapi.yaml`, parsed) that speaks of what we ask: three paths with their answers, and each
 * schema that one of these leads to. Throws if it is no such description.
 */
export function trimmedDescription(published: unknown) {
  const { paths } = pathsSchema.parse(published)
  const asked = Object.fromEntries(PATHS.map((path) => [path, paths[path]]))
  const description = documentSchema.parse(Object.assign({}, published, { paths: asked }))
  const { schemas } = description.components
  const named = reached(description.paths, schemas)
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => named.has(name)))
  return { ...description, components: { schemas: kept } }
}

/** The names of all schemas that a part of the description leads to, by whatever way. */
function reached(part: unknown, schemas: Readonly<Record<string, unknown>>): Set<string> {
  const names = new Set<string>()
  const follow = (from: unknown) => {
    for (const [, name = ''] of JSON.stringify(from).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (names.has(name)) continue
      names.add(name)
      follow(schemas[name])
    }
  }
  follow(part)
  return names
}
