import type { KeptPlace } from '../../geo/kept-place.ts'
import { unitOf } from '../../geo/unit.ts'
import { withoutEarlierOnly } from './earlier-only.ts'
import { allFields } from './flow.ts'
import type { Field, Setting } from './question.ts'
import type { Replies } from './replies.ts'
import { AGO_UNITS, type Ago, type Reply, UNSURE } from './reply.ts'

/** The form in which answers are kept. A change that an older version cannot read needs the next number. */
const VERSION = 1

const MOST_AGO = 200

/** What was read back from a device's storage. `trouble` is a sentence for the person where not all of it could be used. */
export type Kept = { readonly replies: Replies; readonly trouble: string | null }

/**
 * The text that keeps what was told, without the place: that is kept for every page that tells how far a trial is. Devices hold such texts, so the
 * names in it stay.
 */
export function keptText({ place: _, ...replies }: Replies): string {
  return JSON.stringify({ version: VERSION, told: replies })
}

/**
 * Reads kept answers back. Storage can hold anything: what cannot be used is left out, and the sentence says what was. Each reply must be one that its
 * field could have made. Null, nothing kept, is no trouble. The place is there only where answers of an earlier version name a country.
 */
export function readKept(text: string | null, setting: Pick<Setting, 'countries'>): Kept {
  if (text === null) return { replies: {}, trouble: null }
  const kept = parsed(text)
  if (!isRecord(kept) || !isRecord(kept.told)) {
    return {
      replies: {},
      trouble: 'The answers kept on this device are damaged and cannot be read.',
    }
  }
  if (kept.version !== VERSION) {
    return {
      replies: {},
      trouble: 'The answers kept on this device were made by another version of this page.',
    }
  }
  return readReplies(kept.told, setting)
}

function readReplies(told: Readonly<Record<string, unknown>>, setting: Pick<Setting, 'countries'>) {
  const stored = withoutEarlierOnly(told)
  const fields = allFields(setting).filter(({ kind }) => kind !== 'place')
  const read = [
    ...fields.map((field) => ({ ...field, reply: replyTo(field, stored[field.id]) })),
    { id: 'country', label: 'Country', reply: placeIn(stored.country, setting) } as const,
  ]
  const lost = read.filter(({ id, reply }) => reply === null && stored[id] !== undefined)
  const replies: Replies = Object.fromEntries(
    read.flatMap(({ id, reply }) =>
      reply === null ? [] : [[id === 'country' ? 'place' : id, reply]],
    ),
  )
  const names = lost.map(({ label }) => label).join(', ')
  return {
    replies,
    trouble: lost.length > 0 ? `We could not use what was kept for: ${names}.` : null,
  }
}

/** The place that a country stands for: earlier versions asked for no more, and kept its name. */
function placeIn(name: unknown, { countries }: Pick<Setting, 'countries'>): KeptPlace | null {
  const country = countries.find((one) => one.name === name)
  if (country === undefined) return null
  return {
    place: { words: country.name, point: null, country: country.code },
    unit: unitOf(country.code),
  }
}

/** The reply as the field could have made it, or null. A place is not made from text here. */
export function replyTo(field: Field, value: unknown): Reply | null {
  if (value === UNSURE) return UNSURE
  switch (field.kind) {
    case 'one':
    case 'list':
      return field.choices.find(({ id }) => id === value)?.id ?? null
    case 'many': {
      if (!Array.isArray(value)) return null
      const chosen = field.choices.map(({ id }) => id).filter((id) => value.includes(id))
      return chosen.length === value.length ? chosen : null
    }
    case 'number':
      return isWholeWithin(value, field.min, field.max) ? value : null
    case 'place':
      return null
    case 'ago':
      return field.quick.find(({ id }) => id === value)?.id ?? agoOf(value)
  }
}

function agoOf(value: unknown): Ago | null {
  if (!isRecord(value) || !isWholeWithin(value.count, 1, MOST_AGO)) return null
  const unit = AGO_UNITS.find(({ id }) => id === value.unit)?.id
  return unit === undefined ? null : { count: value.count, unit }
}

function isWholeWithin(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
