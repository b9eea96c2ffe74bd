import { z } from 'zod'
import { studySchema } from './study.ts'

/** Fields of the registry (API 2.0.4) that we leave unread, with all that is in them. */
const UNREAD = [
  'protocolSection.identificationModule.orgStudyIdInfo.type',
  'protocolSection.identificationModule.orgStudyIdInfo.link',
  'protocolSection.identificationModule.organization',
  'protocolSection.statusModule.delayedPosting',
  'protocolSection.statusModule.expandedAccessInfo',
  'protocolSection.statusModule.studyFirstSubmitQcDate',
  'protocolSection.statusModule.resultsWaived',
  'protocolSection.statusModule.resultsFirstSubmitDate',
  'protocolSection.statusModule.resultsFirstSubmitQcDate',
  'protocolSection.statusModule.dispFirstSubmitDate',
  'protocolSection.statusModule.dispFirstSubmitQcDate',
  'protocolSection.statusModule.dispFirstPostDateStruct',
  'protocolSection.statusModule.lastUpdateSubmitDate',
  'protocolSection.sponsorCollaboratorsModule.responsibleParty.oldNameTitle',
  'protocolSection.sponsorCollaboratorsModule.responsibleParty.oldOrganization',
  'protocolSection.oversightModule.isUnapprovedDevice',
  'protocolSection.oversightModule.isPpsd',
  'protocolSection.oversightModule.isUsExport',
  'protocolSection.designModule.nPtrsToThisExpAccNctId',
  'protocolSection.designModule.targetDuration',
  'protocolSection.designModule.bioSpec',
  'protocolSection.armsInterventionsModule.interventions.armGroupLabels',
  'protocolSection.eligibilityModule.genderBased',
  'protocolSection.eligibilityModule.genderDescription',
  'protocolSection.eligibilityModule.stdAges',
  'protocolSection.eligibilityModule.samplingMethod',
  'protocolSection.referencesModule.availIpds',
  'protocolSection.ipdSharingStatementModule.description',
  'protocolSection.ipdSharingStatementModule.infoTypes',
  'protocolSection.ipdSharingStatementModule.timeFrame',
  'protocolSection.ipdSharingStatementModule.accessCriteria',
  'protocolSection.ipdSharingStatementModule.url',
  'resultsSection',
  'annotationSection.annotationModule.unpostedAnnotation',
  'annotationSection.annotationModule.violationAnnotation.violationEvents.creationDate',
  'annotationSection.annotationModule.violationAnnotation.violationEvents.releaseDate',
  'documentSection.largeDocumentModule.noSap',
  'documentSection.largeDocumentModule.largeDocs.typeAbbrev',
  'documentSection.largeDocumentModule.largeDocs.uploadDate',
  'documentSection.largeDocumentModule.largeDocs.size',
  'derivedSection.miscInfoModule',
  'derivedSection.conditionBrowseModule.ancestors',
  'derivedSection.conditionBrowseModule.browseLeaves',
  'derivedSection.conditionBrowseModule.browseBranches',
  'derivedSection.interventionBrowseModule',
] as const

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)
const unread: ReadonlySet<string> = new Set(UNREAD)
const read = new Set(schemaPaths(z.toJSONSchema(studySchema, { io: 'input' }), ''))

/**
 * The fields that a raw record holds, each once, as paths without positions: "protocolSection.designModule.phases". What is inside
 * a field that we do not read is not looked at.
 */
export function fieldsOf(raw: unknown): Set<string> {
  return new Set(valuePaths(raw, ''))
}

/** True for a field that the registry had when this version was made, whether we read it or not. */
export function isKnownField(path: string): boolean {
  return read.has(path) || unread.has(path)
}

function* valuePaths(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* valuePaths(item, path)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null) continue
      const innerPath = join(path, key)
      yield innerPath
      if (read.has(innerPath)) yield* valuePaths(inner, innerPath)
    }
  }
}

type JsonSchema = z.core.JSONSchema._JSONSchema

function* schemaPaths(schema: JsonSchema, path: string): Generator<string> {
  if (typeof schema === 'boolean') return
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    yield join(path, key)
    yield* schemaPaths(inner, join(path, key))
  }
  const items = Array.isArray(schema.items) ? schema.items : [schema.items ?? true]
  for (const inner of [...items, ...(schema.anyOf ?? [])]) yield* schemaPaths(inner, path)
}
