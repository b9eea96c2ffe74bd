/** An answer other than 200: status and text/plain body. */
export class ApiError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'ApiError'
    this.status = status
  }
}

/** A query that cannot be read. Its message is what the registry writes after `Error parsing query in …: `. */
export class QueryError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'QueryError'
  }
}

const bad = (message: string) => new ApiError(400, message)

/**
 * The registry's own words for each refusal, as people recorded them from the live service in 2025-2026. No text is on record for a page token
 * that is dead or belongs to another query; it is worded like the others here.
 */
export const refusal = {
  unknownParameter: (name: string) => bad(`\`${name}\` is unknown parameter`),
  badFormat: (parameter: string) => bad(`Parameter \`${parameter}\` has incorrect format`),
  badItem: (position: number, parameter: string) =>
    bad(`Item ${position} in parameter \`${parameter}\` has incorrect format`),
  badValue: (parameter: string, value: string) =>
    bad(`Invalid value in parameter \`${parameter}\`: \`${value}\``),
  tooMany: (parameter: string, most: number) =>
    bad(`Parameter \`${parameter}\` must contain no more than ${most} items`),
  unknownField: (name: string) => bad(`Parameter 'fields' contains invalid field name: '${name}'`),
  unknownSort: () => bad('Unknown sort field'),
  unsortable: (kind: string) => bad(`Unsupported sort field type: ${kind}`),
  badQuery: (label: string, error: QueryError) =>
    bad(`Error parsing query in ${label}: ${error.message}`),
  deadToken: () => bad('Parameter `pageToken` has incorrect format'),
  unknownStudy: (nctId: string) => new ApiError(404, `NCT number ${nctId} not found`),
  noSuchPath: () => new ApiError(404, 'Not Found'),
  wrongMethod: () => new ApiError(405, 'Method Not Allowed'),
  /** For what the real API documents and the stand-in leaves out, so that nothing is silently ignored. */
  notHere: (what: string) =>
    new ApiError(501, `The registry stand-in does not do ${what}. The real registry does.`),
}
