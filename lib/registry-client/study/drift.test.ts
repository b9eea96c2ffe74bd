import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { schemaAt } from '#e2e/support/registry/description'
import { fieldKinds } from '#e2e/support/registry/field-kinds'
import { FULL_STUDIES } from '#e2e/support/registry/full-study'
import type { Study as Described } from '#e2e/support/registry/study.generated'
import type { Unknown } from '../known.ts'
import { fieldsOf, isKnownField } from './record-fields.ts'
import { parseStudy, type Study, studySchema } from './study.ts'
import { unknownValues } from './unknown-values.ts'

/** The one thing that we require and the registry does not promise. */
type Numbered = Described & { protocolSection: { identificationModule: { nctId: string } } }

type Item<Value> =
  NonNullable<Value> extends readonly (infer Each)[] ? NonNullable<Each> : NonNullable<Value>
type Shared<One, Other> = keyof One & keyof Other & string

/** The values of enumerations that we have a name for and the registry has not, as "path: VALUE". */
type Foreign<Ours, Theirs, Path extends string> = Ours extends Unknown
  ? never
  : Ours extends string
    ? string extends Ours
      ? never
      : `${Path}: ${Exclude<Ours, Theirs>}`
    : {
        [Key in Shared<Ours, Theirs>]: Foreign<Item<Ours[Key]>, Item<Theirs[Key]>, `${Path}.${Key}`>
      }[Shared<Ours, Theirs>]

/** A site is read with the words for a study, of which the registry uses nine: should it take up another, nothing is lost. */
type Spare =
  `study.protocolSection.contactsLocationsModule.locations.status: ${'APPROVED_FOR_MARKETING' | 'NO_LONGER_AVAILABLE' | 'TEMPORARILY_NOT_AVAILABLE' | 'UNKNOWN' | 'WITHHELD'}`

/** What `of` gives of each full study, each once. */
const ofAll = (of: (study: unknown) => Iterable<string>) => [
  ...new Set(FULL_STUDIES.flatMap((study) => [...of(study)])),
]

const paths = (fields: readonly { readonly path: string }[]) => fields.map(({ path }) => path)

describe('the schema of a study, beside what the registry describes', () => {
  it('reads no field that the registry does not have, and each as what it is', () => {
    const described = fieldKinds(schemaAt('Study'))
    const read = [...fieldKinds(z.toJSONSchema(studySchema, { io: 'input' }))]
    expect(read.length).toBeGreaterThan(100)
    const other = read.filter(([path, kind]) => described.get(path) !== kind)
    expect(other.map(([path, kind]) => `${path}: ${kind}`)).toEqual([])
  })

  it('takes every field in the form that it is described in', () => {
    expectTypeOf<Numbered>().toExtend<z.input<typeof studySchema>>()
    const unread = ofAll((study) => {
      const result = parseStudy(study)
      return result.ok ? paths(result.unreadFields) : [result.setAside.reason]
    })
    expect(unread).toEqual([])
  })

  it('knows each value of the enumerations that it reads, and none besides', () => {
    expectTypeOf<Foreign<Study, Described, 'study'>>().toEqualTypeOf<Spare>()
    const unknown = ofAll((study) => {
      const result = parseStudy(study)
      return result.ok ? unknownValues(result.study) : [result.setAside.reason]
    })
    expect(unknown).toEqual([])
  })

  it('names every field that it leaves unread', () => {
    expect(ofAll(fieldsOf).filter((path) => !isKnownField(path))).toEqual([])
  })
})
