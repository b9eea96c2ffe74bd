import type { z } from 'zod'
import { type FieldPath, withoutFields } from './without-fields.ts'

/** A field of one record that came in a form we do not know, by its path without positions, and what is wrong with it. */
export type UnreadField = { readonly path: string; readonly message: string }

/** A record read as far as it can be, or what must be there and is not. */
export type PartlyRead<Value> =
  | { readonly ok: true; readonly value: Value; readonly unreadFields: readonly UnreadField[] }
  | { readonly ok: false; readonly path: string; readonly message: string }

/** Which parts of a record are special, by their paths. */
export type RecordPlan = {
  /** The field without which nothing is read. */
  readonly required: readonly string[]
  /** Parts that can be left out as a whole. */
  readonly modules: readonly (readonly string[])[]
}

type Issue = { readonly path: FieldPath; readonly message: string }

/** A trial with 2,000 sites and two contacts at each has about 40,000 in one module. Many more would keep a server busy for seconds. */
const MOST_VALUES = 60_000
/** Where more fields than this are bad, their modules are left out instead: to name each would take longer than it is worth. */
const MOST_FIELDS = 500
/** One pass finds all bad fields of a schema without checks across fields. */
const MOST_PASSES = 3

/**
 * Reads a raw record by a schema in which all but one field may be missing. What does not fit is taken for absent and told, so that a bad field
 * costs itself and no more; of a list, its element. The raw record is not changed. Fails where the required field, or something around
 * it, does not fit.
 */
export function readWhatFits<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  plan: RecordPlan,
): PartlyRead<z.output<Schema>> {
  const unread = new Map<string, string>()
  let value = raw
  let issues = tooLarge(raw, plan)
  let fatal = issues.find((issue) => isFatal(issue, plan))
  for (let pass = 0; pass < MOST_PASSES && fatal === undefined; pass += 1) {
    for (const { path, message } of issues)
      if (!unread.has(named(path))) unread.set(named(path), message)
    value = withoutFields(
      value,
      issues.map(({ path }) => path),
    )
    const parsed = schema.safeParse(value)
    if (parsed.success) {
      const unreadFields = [...unread].map(([path, message]) => ({ path, message }))
      return { ok: true, value: parsed.data, unreadFields }
    }
    issues = fewEnough(parsed.error.issues, plan)
    fatal = issues.find((issue) => isFatal(issue, plan))
  }
  const why = fatal ?? issues[0]
  return { ok: false, path: named(why?.path ?? []), message: why?.message ?? '' }
}

/** "protocolSection.contactsLocationsModule.locations.city" for the city of the third location. */
const named = (path: FieldPath) => path.filter((key) => typeof key !== 'number').join('.')

/** Whether it lies in the required field or around it. */
const isFatal = ({ path }: Issue, { required }: RecordPlan) =>
  path.every((key, at) => key === required[at])

function tooLarge(raw: unknown, { modules }: RecordPlan): readonly Issue[] {
  return modules
    .filter((path) => holdsTooMany(valueAt(raw, path)))
    .map((path) => ({ path, message: 'more values than we read' }))
}

/** The issues as they are, or where they are too many, those of whole modules. */
function fewEnough(issues: readonly Issue[], { modules }: RecordPlan): readonly Issue[] {
  if (issues.length <= MOST_FIELDS) return issues
  const fewer = issues.map(({ path, message }) => {
    const module = modules.find((one) => one.every((key, at) => key === path[at]))
    return { path: module ?? path, message }
  })
  return [...new Map(fewer.map((issue) => [named(issue.path), issue])).values()]
}

function valueAt(raw: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    raw,
  )
}

/** Counts without calling itself: a text can open more brackets than a program can go down. */
function holdsTooMany(part: unknown): boolean {
  const waiting = [part]
  let count = 0
  while (waiting.length > 0 && count <= MOST_VALUES) {
    const one = waiting.pop()
    if (typeof one !== 'object' || one === null) continue
    const inner: readonly unknown[] = Object.values(one)
    count += inner.length
    if (count <= MOST_VALUES) for (const value of inner) waiting.push(value)
  }
  return count > MOST_VALUES
}
