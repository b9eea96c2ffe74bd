import { fieldsOf, isKnownField } from '../study/record-fields.ts'

/** How many records each surprise is in, by the path of a field. */
export type FieldCounts = Readonly<Record<string, number>>

export type FieldSurprises = {
  /** Fields that the registry did not have when this version was made. */
  readonly added: FieldCounts
  /** Usual fields that too few records have, with how many do. */
  readonly missing: FieldCounts
}

/** What is unlike what we know in the fields of whole records. `usual` are fields that at least a share of `usualShare` of them should have. */
export function fieldSurprises(
  records: readonly unknown[],
  {
    usualFields,
    usualShare,
  }: { readonly usualFields: readonly string[]; readonly usualShare: number },
): FieldSurprises {
  const added = new Map<string, number>()
  const usual = new Map(usualFields.map((field) => [field, 0]))
  for (const field of records.flatMap((record) => [...fieldsOf(record)])) {
    const held = usual.get(field)
    if (held !== undefined) usual.set(field, held + 1)
    if (!isKnownField(field)) added.set(field, (added.get(field) ?? 0) + 1)
  }
  const least = records.length * usualShare
  return {
    added: Object.fromEntries(added),
    missing: Object.fromEntries([...usual].filter(([, held]) => held < least)),
  }
}
