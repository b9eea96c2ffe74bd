import type {
  AdministrativeArea,
  MedicalStudy,
  MedicalStudyStatus,
  MedicalTrialDesign,
  WithContext,
} from 'schema-dts'
import { recordLink } from '../links/registry-links.ts'
import type { AsOf } from '../record/as-of.ts'
import type { StateId } from '../record/state.ts'
import type { Site, Trial } from '../record/trial.ts'

/** Schema.org's words for a study's state. States it has no word for are left out rather than bent. */
const STATUSES: Partial<Record<StateId, MedicalStudyStatus>> = {
  recruiting: 'https://schema.org/Recruiting',
  'not-yet': 'https://schema.org/NotYetRecruiting',
  invited: 'https://schema.org/EnrollingByInvitation',
  running: 'https://schema.org/ActiveNotRecruiting',
  finished: 'https://schema.org/Completed',
  paused: 'https://schema.org/Suspended',
  stopped: 'https://schema.org/Terminated',
  withdrawn: 'https://schema.org/Withdrawn',
}

/** Only what the record's fields say outright. Its "double" counts roles, and is not what a reader takes "double-blind" for, so it is left out. */
const DESIGNS: readonly {
  readonly design: MedicalTrialDesign
  readonly isStated: (trial: Trial) => boolean
}[] = [
  {
    design: 'https://schema.org/RandomizedTrial',
    isStated: ({ design }) => design.allocation === 'randomised',
  },
  {
    design: 'https://schema.org/OpenTrial',
    isStated: ({ design }) => design.masking === 'none',
  },
  {
    design: 'https://schema.org/PlaceboControlledTrial',
    isStated: ({ arms }) => arms.some((arm) => arm.kind === 'PLACEBO_COMPARATOR'),
  },
]

const MOST_SITES = 50

/** Schema.org wants an area for where a study runs. A hospital is none, so it stands as a place in one. */
function area({ facility, city, region, country }: Site): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    address: {
      '@type': 'PostalAddress',
      ...(city && { addressLocality: city }),
      ...(region && { addressRegion: region }),
      ...(country && { addressCountry: country }),
    },
    ...(facility && { containsPlace: { '@type': 'Place', name: facility } }),
  }
}

/** What kind of study it is. Schema.org has words for the design of trials only. */
function kindOfStudy(trial: Trial): MedicalStudy {
  if (trial.kind === null || trial.kind === 'access') return { '@type': 'MedicalStudy' }
  if (trial.kind === 'observation') return { '@type': 'MedicalObservationalStudy' }
  const trialDesign = DESIGNS.filter(({ isStated }) => isStated(trial)).map(({ design }) => design)
  return { '@type': 'MedicalTrial', ...(trialDesign.length > 0 && { trialDesign }) }
}

/**
 * A trial as schema.org describes studies, for search engines: facts of the record only, none of our words, and nothing
 * where the record is silent. An old copy gives no state: schema.org has no word for how a trial stood.
 */
export function jsonLd(trial: Trial, asOf: AsOf): WithContext<MedicalStudy> {
  const status = asOf === null ? STATUSES[trial.state] : undefined
  const { acronym, sponsor, conditions } = trial
  const sites = trial.sites.slice(0, MOST_SITES)
  return {
    '@context': 'https://schema.org',
    ...kindOfStudy(trial),
    name: trial.title,
    ...(acronym && { alternateName: acronym }),
    identifier: { '@type': 'PropertyValue', propertyID: 'NCT', value: trial.nctId },
    sameAs: recordLink(trial.nctId),
    ...(status && { status }),
    ...(conditions.length > 0 && {
      healthCondition: conditions.map((name) => ({ '@type': 'MedicalCondition', name }) as const),
    }),
    ...(sponsor && { sponsor: { '@type': 'Organization', name: sponsor.name } }),
    ...(sites.length > 0 && { studyLocation: sites.map(area) }),
  }
}

/** JSON for a script element: nothing in it can end the element or start another. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
