import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { haveRealRecords, realRecordPath } from '../records/real-records.ts'
import { registryDescription } from './description.ts'
import { studyTypes } from './study-types.ts'
import { trimmedDescription } from './trimmed-description.ts'

describe('studyTypes', () => {
  it('gives what stands in study.generated.ts: if not, run `npm run registry-types`', async () => {
    const written = readFileSync(new URL('study.generated.ts', import.meta.url), 'utf8')
    expect(await studyTypes(registryDescription)).toBe(written)
  })
})

describe('trimmedDescription', () => {
  const schemas = {
    Version: { type: 'object', properties: { of: { $ref: '#/components/schemas/Day' } } },
    Day: { type: 'string' },
    Size: { type: 'integer' },
  }
  const answering = (type: string) => ({
    get: {
      responses: {
        200: { content: { [type]: { schema: { $ref: '#/components/schemas/Version' } } } },
      },
    },
  })
  const published = {
    openapi: '3.0.3',
    info: { title: 'An API', version: '1' },
    paths: {
      '/version': answering('application/json'),
      '/studies': answering('text/csv'),
      '/studies/{nctId}': answering('text/csv'),
      '/stats/size': answering('application/json'),
    },
    components: { schemas },
  }

  it('keeps the paths that we ask, in JSON and text, with the schemas that they lead to', () => {
    const { paths, components } = trimmedDescription(published)
    expect(components.schemas).toEqual({ Version: schemas.Version, Day: schemas.Day })
    expect(paths['/version']).toEqual(published.paths['/version'])
    expect(paths['/studies'].get.responses).toEqual({ 200: { content: {} } })
    expect(paths).not.toHaveProperty('/stats/size')
  })

  it('throws for what lacks a path that we ask', () => {
    expect(() => trimmedDescription({ ...published, paths: {} })).toThrow('/studies')
  })

  it.skipIf(!haveRealRecords)('makes our copy of what the registry publishes', () => {
    const yaml = readFileSync(realRecordPath('openapi.yaml'), 'utf8')
    expect(trimmedDescription(parse(yaml))).toEqual(registryDescription)
  })
})
