import { recordLink } from '../links/registry-links.ts'
import type { AsOf } from '../record/as-of.ts'
import type { StateId } from '../record/state.ts'
import type { Trial } from '../record/trial.ts'

const TYPES = { treatment: 'MedicalTrial', observation: 'MedicalObservationalStudy' } as const

/** Schema.org's words for a study's state. States it has no word for are left out rather than bent. */
const STATUSES: Partial<Record<StateId, string>> = {
  recruiting: 'Recruiting',
  'not-yet': 'NotYetRecruiting',
  invited: 'EnrollingByInvitation',
  running: 'ActiveNotRecruiting',
  finished: 'Completed',
  paused: 'Suspended',
  stopped: 'Terminated',
  withdrawn: 'Withdrawn',
  unconfirmed: 'Unknown',
}

/** Only what the record's fields say outright. Its "double" counts roles, and is not what a reader takes "double-blind" for, so it is left out. */
function designs(trial: Trial): string[] {
  return [
    trial.design.allocation === 'randomised' && 'RandomizedTrial',
    trial.design.masking === 'none' && 'OpenTrial',
    trial.arms.some((arm) => arm.kind === 'PLACEBO_COMPARATOR') && 'PlaceboControlledTrial',
  ].filter((design) => typeof design === 'string')
}

function places(trial: Trial) {
  return trial.sites.slice(0, 50).map((site) => ({
    '@type': 'Place',
    ...(site.facility && { name: site.facility }),
    address: {
      '@type': 'PostalAddress',
      ...(site.city && { addressLocality: site.city }),
      ...(site.region && { addressRegion: site.region }),
      ...(site.country && { addressCountry: site.country }),
    },
  }))
}

/** A list as schema.org wants it, or nothing where it is empty. */
const listOf = <Value>(key: string, values: readonly Value[]) =>
  values.length > 0 ? { [key]: values } : {}

/**
 * A trial as schema.org describes studies, for search engines: facts of the record only, none of our words, and nothing
 * where the record is silent. An old copy gives no state: schema.org has no word for how a trial stood.
 */
export function jsonLd(trial: Trial, asOf: AsOf): Record<string, unknown> {
  const type = trial.kind === null || trial.kind === 'access' ? 'MedicalStudy' : TYPES[trial.kind]
  const status = asOf === null ? STATUSES[trial.state] : undefined
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: trial.title,
    ...(trial.acronym && { alternateName: trial.acronym }),
    identifier: { '@type': 'PropertyValue', propertyID: 'NCT', value: trial.nctId },
    sameAs: recordLink(trial.nctId),
    ...(status && { status: `https://schema.org/${status}` }),
    ...listOf(
      'healthCondition',
      trial.conditions.map((name) => ({ '@type': 'MedicalCondition', name })),
    ),
    ...(trial.sponsor && { sponsor: { '@type': 'Organization', name: trial.sponsor.name } }),
    ...listOf('studyLocation', places(trial)),
    ...(type === 'MedicalTrial'
      ? listOf(
          'trialDesign',
          designs(trial).map((design) => `https://schema.org/${design}`),
        )
      : {}),
  }
}

/** JSON for a script element: nothing in it can end the element or start another. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
