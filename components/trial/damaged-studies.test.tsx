import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '#e2e/support/cpu-ms'
import { harmIn } from '#e2e/support/harm-in'
import { haveRealRecords, realRecordPath } from '#e2e/support/records/real-records'
import type { Freshness } from '#lib/catalogue/catalogue'
import { parseStudy } from '#lib/registry-client/study/study'
import { fromStudy } from '#lib/trials/record/from-study'
import { jsonLd, scriptText } from '#lib/trials/wording/json-ld'
import { trialDescription } from '#lib/trials/wording/share-wording'
import { TrialView } from './trial-view'

const FRESHNESS: Freshness = { source: 'live', readAt: '2025-11-22', trouble: null, heldBack: null }

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What a hostile or broken record could hold in place of any value. */
const HOSTILE: Json[] = [
  null,
  true,
  -1,
  1e308,
  '',
  [],
  {},
  [null],
  'SOME_NEW_VALUE',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><iframe src="javascript:alert(1)">',
  "' onmouseover='alert(1)",
  '[press](javascript:alert(1)) ![x](https://example.org/x.png) <javascript:alert(1)>',
  '[a]: javascript:alert(1)\n\n[a] [press][a]',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '\u202eright to left\u2066 \u200f',
  '\u0000\u0008\ud800',
  '* '.repeat(2_000),
  Array.from({ length: 1_000 }, (_, depth) => `${'  '.repeat(depth)}* a`).join('\n'),
  `Inclusion Criteria:\n\n${'* a line with \\<5\n'.repeat(500)}`,
  '['.repeat(5_000),
  '\n'.repeat(5_000),
  'x'.repeat(100_000),
]

type Path = readonly (string | number)[]

function placesOf(value: Json, path: Path = []): { readonly path: Path; readonly value: Json }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }]
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [{ path, value }, ...inside.flatMap(([key, one]) => placesOf(one, [...path, key]))]
}

/** The same value with what stands at a path changed; a change to undefined takes it away. */
function changed(value: Json, path: Path, change: (old: Json) => Json | undefined): Json {
  const [key, ...rest] = path
  if (key === undefined) return change(value) ?? null
  if (Array.isArray(value)) {
    return value.flatMap((one, index): Json[] => {
      if (index !== key) return [one]
      if (rest.length > 0) return [changed(one, rest, change)]
      const next = change(one)
      return next === undefined ? [] : [next]
    })
  }
  if (value === null || typeof value !== 'object') return value
  const copy: { [key: string]: Json } = { ...value }
  const old = copy[key] ?? null
  const next = rest.length > 0 ? changed(old, rest, change) : change(old)
  if (next === undefined) delete copy[key]
  else copy[key] = next
  return copy
}

const isText = (value: Json): value is string => typeof value === 'string'
const at = fc.nat({ max: 1_000_000 })

/** One wound: what is done, and where, counted over the places in the record where it can be done. */
const damage = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      at,
      fits: fc.constant(isText),
      change: fc
        .oneof(fc.constantFrom(...HOSTILE.filter(isText)), fc.string({ unit: 'binary' }))
        .map((text) => () => text),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      at,
      fits: fc.constant(() => true),
      change: fc.constant(() => undefined),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at,
      fits: fc.constant(() => true),
      change: fc.constantFrom(...HOSTILE).map((value) => () => value),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at,
      fits: fc.constant((value: Json) => Array.isArray(value)),
      change: fc.constant((old: Json) =>
        Array.isArray(old) ? Array.from({ length: 20 }, () => old).flat() : old,
      ),
    }),
  },
)

type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never

function damaged(study: Json, damages: readonly Damage[]): Json {
  return damages.reduce((broken: Json, { at, fits, change }) => {
    const places = placesOf(broken).filter(({ value }) => fits(value))
    const place = places[at % Math.max(1, places.length)]
    return place === undefined ? broken : changed(broken, place.path, change)
  }, study)
}

/** Reads and shows a record as the app does. Null where it was set aside, which is right for a broken one. */
function shown(raw: unknown): { readonly page: string; readonly data: string } | null {
  const parsed = parseStudy(raw)
  if (!parsed.ok) return null
  const trial = fromStudy(parsed.study)
  const reading = { onTopic: true, leftOutFor: null, topics: [], why: '' } as const
  expect(trialDescription(trial, reading, '2025-09').length).toBeLessThan(250)
  return {
    page: renderToStaticMarkup(
      <TrialView
        entry={{ trial, reading }}
        freshness={FRESHNESS}
        today="2025-11-22"
        site="https://x.example"
      />,
    ),
    data: scriptText(jsonLd(trial, null)),
  }
}

function records(): Json[] {
  const copy: { studies: Json[] } = JSON.parse(
    readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'),
  )
  return copy.studies
}

function expectNoHarm(studies: readonly Json[], runs: number) {
  let read = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...studies),
      fc.array(damage, { minLength: 1, maxLength: 6 }),
      (study, damages) => {
        const made = shown(damaged(study, damages))
        if (made === null) return
        read += 1
        expect(harmIn(made.page)).toEqual([])
        expect(made.data).not.toContain('<')
        expect(JSON.parse(made.data)).toHaveProperty('@type')
      },
    ),
    { numRuns: runs },
  )
  // Else the damage would be so great that nothing was tested.
  expect(read).toBeGreaterThan(runs / 3)
}

describe('a page made from a damaged record', () => {
  it('breaks nothing and runs nothing', { timeout: 60_000 }, () => {
    expectNoHarm(records(), 150)
  })

  const texts = HOSTILE.filter(isText).map((text): [string, string] => [text.slice(0, 40), text])

  it.each(texts)('survives %j in every text', (_, text) => {
    const everywhere = (value: Json): Json => {
      if (typeof value === 'string') return text
      if (Array.isArray(value)) return value.slice(0, 3).map(everywhere)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, key === 'nctId' ? one : everywhere(one)]),
      )
    }
    const [first] = records()
    const made = shown(everywhere(first ?? null))
    expect(made).not.toBeNull()
    expect(harmIn(made?.page ?? '')).toEqual([])
  })

  it('shows the longest texts that we read at once', () => {
    const started = cpuMs()
    const made = shown({
      protocolSection: {
        identificationModule: { nctId: 'NCT00000001', briefTitle: 'y'.repeat(200_000) },
        eligibilityModule: {
          eligibilityCriteria: `Inclusion Criteria:\n${'* x \\<5\n'.repeat(24_000)}`,
        },
      },
    })
    expect(made?.page.length).toBeGreaterThan(380_000)
    expect(cpuMs() - started).toBeLessThan(3_000)
  })

  describe.skipIf(!haveRealRecords)('on full records', () => {
    it('breaks nothing and runs nothing', { timeout: 60_000 }, () => {
      const full = ['NCT03630471', 'NCT05594173', 'NCT00763412'].map(
        (nctId): Json =>
          JSON.parse(readFileSync(realRecordPath(`full-studies/${nctId}.json`), 'utf8')),
      )
      expectNoHarm(full.map(withoutResults), 60)
    })
  })
})

/** The part of a full record that we read. */
function withoutResults(record: Json): Json {
  return changed(record, ['resultsSection'], () => undefined)
}
