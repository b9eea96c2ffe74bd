import { compile } from 'json-schema-to-typescript'

/**
 * The source of TypeScript types for a study, as a description of the API has it. Every field may be absent in them, because the registry
 * promises none.
 */
export function studyTypes({ components }: { readonly components: object }): Promise<string> {
  // The library writes into what it is given.
  const study = structuredClone({ $ref: '#/components/schemas/Study', components })
  return compile(study, 'Study', {
    additionalProperties: false,
    bannerComment: '// Made from openapi.json by `npm run registry-types`: changes here are lost.',
    style: { semi: false, singleQuote: true },
  })
}
