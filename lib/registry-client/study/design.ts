import { z } from 'zod'
import { flag, list, markdown, maybe, text, texts } from '../fields.ts'
import { known } from '../known.ts'

/** How a study is set up: what kind, how people are put into groups, who knows which. */
export const designModule = z.object({
  studyType: maybe(known(['EXPANDED_ACCESS', 'INTERVENTIONAL', 'OBSERVATIONAL'])),
  patientRegistry: flag,
  expandedAccessTypes: maybe(z.object({ individual: flag, intermediate: flag, treatment: flag })),
  phases: list(known(['NA', 'EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4'])),
  designInfo: maybe(
    z.object({
      allocation: maybe(known(['RANDOMIZED', 'NON_RANDOMIZED', 'NA'])),
      interventionModel: maybe(
        known(['SINGLE_GROUP', 'PARALLEL', 'CROSSOVER', 'FACTORIAL', 'SEQUENTIAL']),
      ),
      interventionModelDescription: markdown,
      primaryPurpose: maybe(
        known([
          'TREATMENT',
          'PREVENTION',
          'DIAGNOSTIC',
          'ECT',
          'SUPPORTIVE_CARE',
          'SCREENING',
          'HEALTH_SERVICES_RESEARCH',
          'BASIC_SCIENCE',
          'DEVICE_FEASIBILITY',
          'OTHER',
        ]),
      ),
      observationalModel: maybe(
        known([
          'COHORT',
          'CASE_CONTROL',
          'CASE_ONLY',
          'CASE_CROSSOVER',
          'ECOLOGIC_OR_COMMUNITY',
          'FAMILY_BASED',
          'DEFINED_POPULATION',
          'NATURAL_HISTORY',
          'OTHER',
        ]),
      ),
      timePerspective: maybe(known(['RETROSPECTIVE', 'PROSPECTIVE', 'CROSS_SECTIONAL', 'OTHER'])),
      maskingInfo: maybe(
        z.object({
          masking: maybe(known(['NONE', 'SINGLE', 'DOUBLE', 'TRIPLE', 'QUADRUPLE'])),
          maskingDescription: markdown,
          whoMasked: list(
            known(['PARTICIPANT', 'CARE_PROVIDER', 'INVESTIGATOR', 'OUTCOMES_ASSESSOR']),
          ),
        }),
      ),
    }),
  ),
  enrollmentInfo: maybe(
    z.object({
      count: maybe(z.number().int().nonnegative()),
      type: maybe(known(['ACTUAL', 'ESTIMATED'])),
    }),
  ),
})

/** What the groups of a study get. */
export const armsInterventionsModule = z.object({
  armGroups: list(
    z.object({
      label: text,
      type: maybe(
        known([
          'EXPERIMENTAL',
          'ACTIVE_COMPARATOR',
          'PLACEBO_COMPARATOR',
          'SHAM_COMPARATOR',
          'NO_INTERVENTION',
          'OTHER',
        ]),
      ),
      description: markdown,
      interventionNames: texts,
    }),
  ),
  interventions: list(
    z.object({
      type: maybe(
        known([
          'BEHAVIORAL',
          'BIOLOGICAL',
          'COMBINATION_PRODUCT',
          'DEVICE',
          'DIAGNOSTIC_TEST',
          'DIETARY_SUPPLEMENT',
          'DRUG',
          'GENETIC',
          'PROCEDURE',
          'RADIATION',
          'OTHER',
        ]),
      ),
      name: text,
      description: markdown,
      otherNames: texts,
    }),
  ),
})
