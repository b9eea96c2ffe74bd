import { z } from 'zod'

const rangeSchema = z
  .looseObject({
    ambiguous: z.boolean().optional(),
    min: z.number().nullish(),
    max: z.number().nullish(),
    minInclusive: z.boolean().optional(),
    maxInclusive: z.boolean().optional(),
    quote: z.string().optional(),
  })
  .nullable()

/** Present where a label holds only in some case: the case, or only that there is one. */
const only = z.union([z.string(), z.boolean()]).optional()

/** A record's facts as labels made by hand have them. */
export const factsSchema = z.looseObject({
  age: rangeSchema,
  edss: rangeSchema,
  bmi: rangeSchema,
  sex: z.string().nullable(),
  msTypes: z
    .looseObject({
      accepted: z.array(z.string()),
      any: z.boolean(),
      maybe: z.array(z.string()),
      excluded: z.array(z.string()),
      ambiguous: z.boolean().optional(),
      oneOfSeveralConditions: z.boolean().optional(),
      quote: z.string().optional(),
    })
    .nullable(),
  pregnancyExcluded: z.boolean().nullable(),
  breastfeedingExcluded: z.boolean().nullable(),
  giExclusion: z.boolean().nullable(),
  mriExclusion: z.boolean().nullable(),
  otherTrialExclusion: z.boolean().nullable(),
  dmtFree: z.boolean().nullable(),
  dmtMustBeOn: z.array(z.string()),
  dmtMustNotBeOn: z.array(z.string()),
  washouts: z.array(
    z.looseObject({
      agent: z.string(),
      days: z.number().nullable(),
      ever: z.boolean().optional(),
      condition: only,
      retrospective: only,
      quote: z.string().optional(),
    }),
  ),
})

export type Labels = z.infer<typeof factsSchema>

const quotesSchema = z.union([z.string(), z.array(z.string())])

/** What a careful reader makes of a record's money or ethics words, and the words; null for none. */
const spokenSchema = z.object({ label: z.string(), quote: z.string().nullish() }).nullish()

/**
 * One labelled record. `skip` names facts that a careful reader cannot settle, as "edss" or "washout:relapse". `evidence` holds the
 * quotes of facts that are only true or false. `cost` and `ethics` are there where the whole record was read for them.
 */
export const goldSchema = z.object({
  nctId: z.string(),
  facts: factsSchema,
  skip: z.array(z.string()).default([]),
  evidence: z.record(z.string(), quotesSchema).default({}),
  cost: spokenSchema,
  ethics: spokenSchema,
})

export type Gold = z.infer<typeof goldSchema>

/** What a careful reader says of one trial for one person: the clear conflicts, and those of the registry's own fields alone. */
export const verdictLabelSchema = z.object({
  nctId: z.string(),
  person: z.string(),
  conflicts: z.array(z.string()),
  structuredOnly: z.array(z.string()),
})

export type VerdictLabel = z.infer<typeof verdictLabelSchema>

/** A quote in which something is to be left off before the study, and whether reading it so, for the last days or as "ever", is right. */
export const gutWashoutSchema = z.object({
  nctId: z.string(),
  agent: z.string(),
  quote: z.string(),
  right: z.boolean(),
  readAsEver: z.boolean(),
})

export type GutWashout = z.infer<typeof gutWashoutSchema>

/** A sentence of a real record; read in the brief summary where no field is named. */
export const sentenceSchema = z.object({
  nctId: z.string(),
  sentence: z.string(),
  label: z.string(),
  field: z
    .enum(['briefSummary', 'detailedDescription', 'eligibilityCriteria'])
    .default('briefSummary'),
})

export type Sentence = z.infer<typeof sentenceSchema>

/** What a label of the shared sets leaves out though the record says it, found in a second reading: it is then not scored. */
export const secondReadingSchema = z.object({
  nctId: z.string(),
  skip: z.array(z.string()),
  /** The record's own words. */
  quote: z.string(),
  why: z.string(),
})
