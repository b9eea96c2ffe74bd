import { isObject } from '../study/study.ts'

type Change = (found: unknown) => unknown

/** The record without what stands at these paths, `protocolSection.statusModule.overallStatus`. Lists on the way are walked through. */
export function without(record: unknown, paths: readonly string[]): unknown {
  return paths.reduce((left, path) => changedAt(left, path.split('.'), () => undefined), record)
}

/**
 * The record with values of other kinds than the registry's: a longitude as text, a number as acronym, an object in place of the start date, and
 * the conditions as one text. What the record lacks is not added, but for the acronym.
 */
export function withWrongTypes(record: unknown): unknown {
  return wrongTypes.reduce(
    (spoilt, [path, change]) => changedAt(spoilt, path.split('.'), change),
    record,
  )
}

const wrongTypes: readonly (readonly [path: string, change: Change])[] = [
  ['protocolSection.identificationModule', (found) => withKey(found, 'acronym', 7)],
  ['protocolSection.statusModule.startDateStruct.date', (date) => ({ value: date })],
  ['protocolSection.conditionsModule.conditions', String],
  ['protocolSection.contactsLocationsModule.locations.geoPoint.lon', String],
]

/** The record with a `detailedDescription` so long that its JSON has this many bytes, or as it is where it has more. A record that is no object stays as it is. */
export function grown(record: unknown, bytes: number): unknown {
  const missing = bytes - sizeOf(described(record, ''))
  return missing <= 0
    ? record
    : described(record, 'Long text. '.repeat(missing / 11 + 1).slice(0, missing))
}

function described(record: unknown, more: string): unknown {
  const protocol = part(record, 'protocolSection')
  const module = part(protocol, 'descriptionModule')
  const detailedDescription = `${module['detailedDescription'] ?? ''}${more}`
  const descriptionModule = { ...module, detailedDescription }
  return withKey(record, 'protocolSection', { ...protocol, descriptionModule })
}

function sizeOf(record: unknown): number {
  return Buffer.byteLength(JSON.stringify(record))
}

function part(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}

function withKey(value: unknown, key: string, given: unknown): unknown {
  return isObject(value) ? { ...value, [key]: given } : value
}

/** The value with what is found at the path changed; `undefined` takes it out. Where the path leads nowhere, nothing changes. */
function changedAt(value: unknown, path: readonly string[], change: Change): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => changedAt(element, path, change))
  const [step, ...rest] = path
  if (step === undefined || !isObject(value) || !Object.hasOwn(value, step)) return value
  const { [step]: found, ...others } = value
  const made = rest.length === 0 ? change(found) : changedAt(found, rest, change)
  return made === undefined ? others : { ...value, [step]: made }
}
