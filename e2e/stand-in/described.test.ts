import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { conditionParams, numbersParams } from '#lib/registry-client/query'
import { answerProblems, type DescribedPath } from '../support/registry/described-answers.ts'
import { describedSchemas, registryDescription, schemaAt } from '../support/registry/description.ts'
import { fieldKinds } from '../support/registry/field-kinds.ts'
import { FULL_STUDIES } from '../support/registry/full-study.ts'
import { ask, askAllPages } from './ask.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './running-registry.ts'
import { enums } from './study/enums.ts'
import { piecesByPath } from './study/pieces.ts'
import { offlineCopy, readStudyFiles } from './study/study-files.ts'

const aliased = {
  protocolSection: {
    identificationModule: { nctId: 'NCT90000001', nctIdAliases: ['NCT90000011'] },
  },
}

let registry: Registry
beforeAll(async () => {
  const studies = [...readStudyFiles([offlineCopy]), FULL_STUDIES[0], aliased]
  registry = await startRegistry({ studies })
})
afterAll(() => registry.stop())
beforeEach(() => registry.behave())

const MS = Object.fromEntries(conditionParams('multiple sclerosis', 20))
const WHOLE = Object.fromEntries(numbersParams(['NCT00000001', 'NCT90000001'], 10))

describe('the stand-in answers as the registry describes it', () => {
  it.each<[DescribedPath, number, string, Readonly<Record<string, string>>]>([
    ['/version', 200, '/version', {}],
    ['/version', 400, '/version', { x: '1' }],
    ['/studies', 200, '/studies', { pageSize: '1000', countTotal: 'true' }],
    ['/studies', 200, '/studies', MS],
    ['/studies', 200, '/studies', WHOLE],
    ['/studies', 200, '/studies', { 'query.term': 'nothing-has-this-word' }],
    ['/studies', 200, '/studies', { 'filter.geo': 'distance(45.5,9.2,100mi)', fields: 'NCTId' }],
    ['/studies', 400, '/studies', { 'query.cond': 'a [' }],
    ['/studies', 400, '/studies', { fields: 'Nope' }],
    ['/studies', 400, '/studies', { pageToken: 'made-up' }],
    ['/studies/{nctId}', 200, '/studies/NCT00000001', {}],
    ['/studies/{nctId}', 200, '/studies/NCT90000001', { fields: 'ProtocolSection,HasResults' }],
    ['/studies/{nctId}', 301, '/studies/NCT90000011', {}],
    ['/studies/{nctId}', 400, '/studies/ABC123', {}],
    ['/studies/{nctId}', 404, '/studies/NCT99999999', {}],
  ])('%s: %d for %s %j', async (path, status, call, parameters) => {
    const answer = await ask(`${registry.url}${call}`, parameters)
    expect(answer.status).toBe(status)
    expect(answerProblems(path, answer)).toEqual([])
  })

  it('page by page, to the last', async () => {
    const pages = await askAllPages(registry.url, { ...MS, countTotal: 'true' })
    expect(pages.length).toBeGreaterThan(2)
    const type = 'application/json'
    const problems = pages.flatMap((page) =>
      answerProblems('/studies', { status: 200, type, text: JSON.stringify(page) }),
    )
    expect(problems).toEqual([])
  })

  it('and otherwise where it is told to misbehave', async () => {
    registry.misbehave({ instead: 'other json' })
    const other = await ask(`${registry.url}/studies`)
    registry.misbehave({ instead: 'html' })
    const page = await ask(`${registry.url}/version`)
    expect(answerProblems('/studies', other)).not.toEqual([])
    expect(answerProblems('/version', page)).not.toEqual([])
  })
})

describe('what the stand-in knows of studies', () => {
  const described = [...fieldKinds(schemaAt('Study')).keys()].map((path) =>
    path.replaceAll('[]', ''),
  )

  it('is each field that the registry describes, and none besides', () => {
    // A point is one piece, whatever its numbers.
    const pieces = described.filter((path) => !/\.geoPoint\.l(at|on)$/.test(path))
    expect([...piecesByPath.keys()].sort()).toEqual(pieces.sort())
  })

  it('is each enumeration with its values', () => {
    const enumerations = Object.entries(describedSchemas).flatMap(([name, schema]) =>
      schema.enum ? [[name, schema.enum] as const] : [],
    )
    expect(Object.fromEntries(enums)).toEqual(Object.fromEntries(enumerations))
  })

  it('is of the version that it says', async () => {
    const { text } = await ask(`${registry.url}/version`)
    expect(JSON.parse(text)).toHaveProperty('apiVersion', registryDescription.info.version)
  })
})
